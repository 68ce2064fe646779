"""What pipelines see of plan_review.py: the real program, a real plan, and a stand-in for the forge."""

import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import threading
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from forge_stand_in import TOKEN, Forge  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("DRIFTWISE_PROGRAM", str(ROOT / ".build/debug/driftwise"))
PLAN = ROOT / "Tests/WorkflowsTests/Fixtures/github-and-random.plan.json"
MARKER = "<!-- driftwise:plan -->"

RISKY = {
    "format_version": "1.2",
    "resource_changes": [
        {
            "address": "aws_db_instance.db",
            "mode": "managed",
            "type": "aws_db_instance",
            "name": "db",
            "change": {"actions": ["delete"], "before": {"engine": "postgres"}, "after": None},
        }
    ],
}


class PlanReviewTests(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)

    def plan(self, document):
        path = self.path / "plan.json"
        path.write_text(json.dumps(document))
        return path

    def environment(self, forge, **more):
        event = self.path / "event.json"
        event.write_text(json.dumps({"pull_request": {"number": 7}}))
        environment = {
            "PATH": os.environ["PATH"],
            "GITHUB_API_URL": forge.address,
            "GITHUB_REPOSITORY": "o/n",
            "GITHUB_EVENT_PATH": str(event),
            "GITHUB_TOKEN": TOKEN,
        }
        environment.update(more)
        return {name: value for name, value in environment.items() if value is not None}

    def review(self, forge, *arguments, plan=PLAN, **environment):
        command = [sys.executable, str(ROOT / "integrations/plan_review.py"), "--program", PROGRAM]
        run = subprocess.run(
            [*command, *arguments, "--", str(plan)],
            env=self.environment(forge, **environment), capture_output=True, text=True, timeout=120, check=False,
        )
        self.assertNotIn(TOKEN, run.stdout + run.stderr)
        return run

    def test_the_first_run_comments_and_the_second_edits_that_comment(self):
        with Forge() as forge:
            forge.add("somebody", "Looks good to me.")
            first = self.review(forge)
            self.assertEqual(first.returncode, 0, first.stderr)
            self.assertIn("comment created", first.stdout)
            self.assertEqual(len(forge.comments), 2)
            body = forge.comments[1]["body"]
            self.assertTrue(body.startswith(MARKER + "\n## Plan of `github-and-random.plan.json`"), body[:200])
            second = self.review(forge, plan=self.plan(RISKY))
            self.assertEqual(second.returncode, 2)
            self.assertIn("comment updated", second.stdout)
            self.assertEqual(len(forge.comments), 2)
            self.assertIn("critical", forge.comments[1]["body"])
            self.assertEqual(forge.comments[0]["body"], "Looks good to me.")

    def test_comments_of_others_are_left_alone_whatever_they_begin_with(self):
        for user in (None, "robot"):
            with self.subTest(user=user), Forge(user) as forge:
                forge.add("mallory", MARKER + " mine")
                forge.add("other[bot]", MARKER + " also mine", "Bot")
                self.assertIn("comment created", self.review(forge).stdout)
                self.assertIn("comment updated", self.review(forge).stdout)
                self.assertEqual(forge.comments[0]["body"], MARKER + " mine")
                self.assertEqual(forge.comments[1]["body"], MARKER + " also mine")
                self.assertEqual(len(forge.comments), 3)

    def test_our_comment_is_found_on_a_later_page(self):
        with Forge() as forge:
            for number in range(250):
                forge.add("somebody", f"comment {number}")
            self.review(forge)
            self.assertIn("comment updated", self.review(forge).stdout)
            self.assertEqual(len(forge.comments), 251)

    def test_several_plans_have_several_comments(self):
        with Forge() as forge:
            for name in ("network", "apps", "network"):
                self.review(forge, "--id", name)
            self.assertEqual(len(forge.comments), 2)

    def test_the_exit_status_is_that_of_the_analysis(self):
        with Forge() as forge:
            risky = self.plan(RISKY)
            for arguments, status in (
                ([], 2), (["--fail-on", "critical"], 2), (["--fail-on", "never"], 0), (["--no-comment"], 2),
            ):
                with self.subTest(arguments=arguments):
                    self.assertEqual(self.review(forge, *arguments, plan=risky).returncode, status)
            broken = self.path / "broken.json"
            broken.write_text("{}")
            self.assertEqual(self.review(forge, plan=broken).returncode, 1)
            self.assertEqual(self.review(forge, plan=self.path / "absent").returncode, 1)
            self.assertEqual(self.review(forge, "--id", "a b").returncode, 64)
            self.assertEqual(self.review(forge, "--what").returncode, 64)

    def test_a_comment_that_may_not_be_written_is_a_warning_or_a_failure_as_asked(self):
        with Forge() as forge:
            for arguments, status in (([], 0), (["--require-comment"], 1)):
                forge.interruptions = [("POST", "comments", 403, {})]
                run = self.review(forge, *arguments)
                self.assertEqual(run.returncode, status)
                self.assertIn("may not write comments", run.stderr)
            run = self.review(forge, GITHUB_TOKEN=None)
            self.assertEqual(run.returncode, 0)
            self.assertIn("GITHUB_TOKEN is not set", run.stderr)
            self.assertEqual(forge.comments, [])

    def test_a_forge_that_is_busy_is_asked_again(self):
        with Forge() as forge:
            forge.interruptions = [("GET", "comments", 502, {}), ("POST", "comments", 429, {"Retry-After": "0"})]
            self.assertIn("comment created", self.review(forge).stdout)
            self.assertEqual(len(forge.comments), 1)

    def test_a_comment_that_may_have_been_made_is_not_made_again(self):
        with Forge() as forge:
            forge.interruptions = [("POST", "comments", 504, {})]
            run = self.review(forge)
            self.assertEqual(run.returncode, 0)
            self.assertIn("status 504", run.stderr)
            self.assertEqual(forge.comments, [])

    def test_a_forge_that_talks_nonsense_changes_no_status(self):
        with socket.create_server(("127.0.0.1", 0)) as server, Forge() as forge:
            threading.Thread(target=self.babble, args=(server,), daemon=True).start()
            address = f"http://127.0.0.1:{server.getsockname()[1]}"
            run = self.review(forge, GITHUB_API_URL=address, plan=self.plan(RISKY))
            self.assertEqual(run.returncode, 2)
            self.assertIn("warning: no comment", run.stderr)
            self.assertNotIn("Traceback", run.stderr)

    @staticmethod
    def babble(server):
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            with connection:
                connection.recv(65_536)
                connection.sendall(b"no protocol at all\r\n\r\n")

    def test_the_token_goes_to_no_other_host(self):
        with Forge() as forge, Forge() as other:
            forge.interruptions = [("GET", "/user", 302, {"Location": other.address + "/user"})]
            run = self.review(forge)
            self.assertIn("status 302", run.stderr)
            self.assertEqual(other.requests, [])
            run = self.review(forge, GITHUB_API_URL="http://example.com")
            self.assertIn("https://", run.stderr)

    def test_without_a_pull_request_the_summary_is_all(self):
        with Forge() as forge:
            summary = self.path / "summary.md"
            run = self.review(
                forge, GITHUB_EVENT_PATH=None, GITHUB_REF="refs/heads/main", GITHUB_STEP_SUMMARY=str(summary))
            self.assertEqual(run.returncode, 0)
            self.assertIn("no pull request", run.stdout)
            self.assertEqual(forge.requests, [])
            self.assertIn("## Plan of", summary.read_text())

    def test_gitlab_has_a_note_that_is_edited(self):
        with Forge("robot") as forge:
            environment = {
                "GITLAB_CI": "true", "CI_API_V4_URL": forge.address, "CI_PROJECT_ID": "5",
                "CI_MERGE_REQUEST_IID": "7", "DRIFTWISE_GITLAB_TOKEN": TOKEN, "GITHUB_TOKEN": None,
                "CI_JOB_URL": "https://gitlab.example/job/1",
            }
            self.assertIn("comment created", self.review(forge, **environment).stdout)
            self.assertIn("comment updated", self.review(forge, **environment).stdout)
            self.assertEqual(len(forge.comments), 1)
            self.assertIn("(https://gitlab.example/job/1)", forge.comments[0]["body"])

    def test_reports_are_written_beside_the_comment(self):
        with Forge() as forge:
            paths = {form: self.path / f"report.{form}" for form in ("sarif", "junit", "json")}
            arguments = [text for form, path in paths.items() for text in (f"--{form}", str(path))]
            self.assertEqual(self.review(forge, *arguments).returncode, 0)
            self.assertEqual(json.loads(paths["sarif"].read_text())["version"], "2.1.0")
            self.assertIn("<testsuites", paths["junit"].read_text())
            self.assertIn("changes", json.loads(paths["json"].read_text()))

    def test_the_action_passes_its_inputs_on(self):
        with Forge() as forge:
            output = self.path / "output"
            environment = self.environment(
                forge, INPUT_PLAN=str(self.plan(RISKY)), INPUT_PROGRAM=PROGRAM, INPUT_FAIL_ON="never",
                INPUT_ID="x", INPUT_NAME="a $(touch broken) plan", INPUT_SARIF="", INPUT_STRICT="false",
                INPUT_COMMENT="true", INPUT_POLICY="", RUNNER_TEMP=str(self.path), GITHUB_OUTPUT=str(output),
            )
            for word in ("created", "updated"):
                run = subprocess.run(
                    [str(ROOT / "integrations/github_action.sh")], env=environment, cwd=self.path,
                    capture_output=True, text=True, timeout=120, check=False,
                )
                self.assertEqual(run.returncode, 0, run.stderr)
                self.assertIn(f"comment {word}", run.stdout)
            self.assertEqual(len(forge.comments), 1)
            self.assertIn("`a $(touch broken) plan`", forge.comments[0]["body"])
            self.assertFalse((self.path / "broken").exists())
            analysis = output.read_text().splitlines()[0].removeprefix("analysis=")
            self.assertEqual(json.loads(pathlib.Path(analysis).read_text())["risk_level"], "critical")


if __name__ == "__main__":
    unittest.main()
