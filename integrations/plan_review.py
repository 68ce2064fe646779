#!/usr/bin/env python3
"""Analyses a Terraform or OpenTofu plan in a pipeline, and keeps one comment about it on the pull or merge request.

Runs `driftwise analyze`, then creates the comment, or edits the one that an earlier run made. Knows GitHub Actions and
GitLab CI by their environment. Needs Python 3.9 or newer and nothing beside it.

Exit status: that of `driftwise analyze` (0 fine, 2 the level of --fail-on is reached, 1 the plan can't be read); 1 as
well when --require-comment is given and there is no comment; 64 for wrong usage.
"""

import argparse
import http.client
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

ATTEMPTS = 3
PAGE_LIMIT = 50
TIMEOUT_SECONDS = 30
ANSWER_LIMIT = 8 << 20


class ReviewError(Exception):
    """Why there is no comment, in one line."""


class NoRedirects(urllib.request.HTTPRedirectHandler):
    """A redirect would carry the token to a host that nobody named."""

    def redirect_request(self, *arguments):
        return None


class API:
    """JSON over HTTP with a token."""

    def __init__(self, root, headers):
        parts = urllib.parse.urlsplit(root)
        is_local = parts.hostname in ("localhost", "127.0.0.1", "::1")
        if parts.scheme != "https" and not (parts.scheme == "http" and is_local):
            raise ReviewError(f"the address of the API has to begin with https://: {root!r}")
        self.root = root.rstrip("/")
        self.headers = headers
        self.opener = urllib.request.build_opener(NoRedirects)

    def call(self, method, path, body=None, accept=(200, 201)):
        """The decoded answer and its header fields; None with the status for one that is not accepted."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.root + path, data=data, method=method)
        for name, value in self.headers.items():
            request.add_header(name, value)
        request.add_header("User-Agent", "driftwise-plan-review")
        if data is not None:
            request.add_header("Content-Type", "application/json")
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with self.opener.open(request, timeout=TIMEOUT_SECONDS) as answer:
                    text = answer.read(ANSWER_LIMIT + 1)
                    if len(text) > ANSWER_LIMIT:
                        raise ReviewError(f"{method} {path}: the answer is too long")
                    if answer.status not in accept:
                        raise ReviewError(f"{method} {path}: status {answer.status}")
                    return json.loads(text), answer.headers
            except urllib.error.HTTPError as error:
                # Behind a gateway that gives up, a comment may have been made all the same.
                again = error.code == 429 or (error.code in (502, 503, 504) and method != "POST")
                if attempt < ATTEMPTS and again:
                    time.sleep(pause(error.headers.get("Retry-After"), attempt))
                    continue
                if error.code in (401, 403, 404):
                    return None, error.code
                raise ReviewError(f"{method} {path}: status {error.code}") from None
            except (OSError, http.client.HTTPException) as error:
                # The same holds here.
                if attempt < ATTEMPTS and method == "GET":
                    time.sleep(pause(None, attempt))
                    continue
                raise ReviewError(f"{method} {path}: {getattr(error, 'reason', error)}") from None
            except ValueError:
                raise ReviewError(f"{method} {path}: the answer is no JSON") from None
        raise ReviewError(f"{method} {path}: no answer")

    def pages(self, path):
        """All entries of a list, page after page."""
        for page in range(1, PAGE_LIMIT + 1):
            joint = "&" if "?" in path else "?"
            entries, info = self.call("GET", f"{path}{joint}per_page=100&page={page}")
            if entries is None:
                raise ReviewError(f"GET {path}: status {info}; the token may not read comments")
            if not isinstance(entries, list):
                raise ReviewError(f"GET {path}: the answer is no list")
            yield from (entry for entry in entries if isinstance(entry, dict))
            if len(entries) < 100:
                return
        raise ReviewError(f"GET {path}: more than {PAGE_LIMIT * 100} comments")


def pause(retry_after, attempt):
    """Seconds until the next attempt, at most a minute."""
    if retry_after and retry_after.isdigit():
        return min(int(retry_after), 60)
    return attempt


class GitHub:
    """Comments of a pull request."""

    name = "GitHub"

    def __init__(self, environment, number):
        token = environment.get("GITHUB_TOKEN")
        if not token:
            raise ReviewError("GITHUB_TOKEN is not set")
        self.repository = environment.get("GITHUB_REPOSITORY", "")
        if not re.fullmatch(r"[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+", self.repository):
            raise ReviewError("GITHUB_REPOSITORY is not set to OWNER/NAME")
        self.number = number
        self.bot = environment.get("DRIFTWISE_COMMENT_AUTHOR") or "github-actions[bot]"
        self.api = API(
            environment.get("GITHUB_API_URL", "https://api.github.com"),
            {
                "Authorization": f"Bearer {token}",
                "Accept": "application/vnd.github+json",
                "X-GitHub-Api-Version": "2022-11-28",
            },
        )

    @staticmethod
    def pull_request(environment):
        """The number of the pull request that the run is about; None when it is about none."""
        path = environment.get("GITHUB_EVENT_PATH")
        if path and os.path.isfile(path):
            with open(path, encoding="utf-8") as file:
                event = json.load(file)
            for place in (event.get("pull_request"), event.get("issue"), event):
                if isinstance(place, dict) and isinstance(place.get("number"), int):
                    return place["number"]
        match = re.fullmatch(r"refs/pull/(\d+)/(merge|head)", environment.get("GITHUB_REF", ""))
        return int(match[1]) if match else None

    def find(self, marker):
        """The id of our comment; None when there is none. One that somebody else wrote is not ours, whatever it says."""
        user, _ = self.api.call("GET", "/user")
        # The token of a run has no user that it could ask for; its comments are those of the platform's own bot.
        login = user.get("login") if isinstance(user, dict) else None
        for comment in self.api.pages(f"/repos/{self.repository}/issues/{self.number}/comments"):
            author = comment.get("user") or {}
            is_ours = author.get("login") == (login or self.bot)
            if is_ours and str(comment.get("body") or "").startswith(marker):
                return comment["id"]
        return None

    def create(self, body):
        return self._written("POST", f"/repos/{self.repository}/issues/{self.number}/comments", body)

    def update(self, comment, body):
        return self._written("PATCH", f"/repos/{self.repository}/issues/comments/{comment}", body)

    def _written(self, method, path, body):
        comment, info = self.api.call(method, path, {"body": body})
        if comment is None:
            raise ReviewError(f"{method} {path}: status {info}; the token may not write comments")
        return comment.get("html_url", "")


class GitLab:
    """Notes of a merge request."""

    name = "GitLab"

    def __init__(self, environment, number):
        token = environment.get("DRIFTWISE_GITLAB_TOKEN")
        if not token:
            raise ReviewError("DRIFTWISE_GITLAB_TOKEN is not set; the token of a job may not write notes")
        project = environment.get("CI_PROJECT_ID", "")
        if not project.isdigit():
            raise ReviewError("CI_PROJECT_ID is not set")
        self.notes = f"/projects/{project}/merge_requests/{number}/notes"
        self.api = API(environment.get("CI_API_V4_URL", "https://gitlab.com/api/v4"), {"PRIVATE-TOKEN": token})

    @staticmethod
    def pull_request(environment):
        number = environment.get("CI_MERGE_REQUEST_IID", "")
        return int(number) if number.isdigit() else None

    def find(self, marker):
        user, info = self.api.call("GET", "/user")
        if not isinstance(user, dict):
            raise ReviewError(f"GET /user: status {info}")
        for note in self.api.pages(self.notes + "?sort=asc&order_by=created_at"):
            author = note.get("author") or {}
            if author.get("id") == user.get("id") and str(note.get("body") or "").startswith(marker):
                return note["id"]
        return None

    def create(self, body):
        return self._written("POST", self.notes, body)

    def update(self, note, body):
        return self._written("PUT", f"{self.notes}/{note}", body)

    def _written(self, method, path, body):
        note, info = self.api.call(method, path, {"body": body})
        if note is None:
            raise ReviewError(f"{method} {path}: status {info}; the token may not write notes")
        return ""


def arguments(given):
    parser = argparse.ArgumentParser(
        description="Analyse a plan, and keep one comment about it on the pull or merge request."
    )
    parser.add_argument("plan", help="output of `terraform show -json PLANFILE`")
    parser.add_argument("--program", default="driftwise", help="the driftwise program (default: driftwise)")
    parser.add_argument("--policy", help="a policy file")
    parser.add_argument("--fail-on", default="high", help="least risk that fails (default: high; never for none)")
    parser.add_argument("--strict", action="store_true", help="count what values known only after apply may bring about")
    parser.add_argument("--name", help="what to call the plan (default: its file's name)")
    parser.add_argument("--id", default="plan", help="tells comments about several plans apart (default: plan)")
    parser.add_argument("--no-comment", action="store_true", help="do not comment")
    parser.add_argument("--require-comment", action="store_true", help="fail when the comment could not be written")
    parser.add_argument("--sarif", help="write a SARIF report to this file as well")
    parser.add_argument("--junit", help="write a JUnit report to this file as well")
    parser.add_argument("--json", help="write the whole analysis to this file as well")
    try:
        options = parser.parse_args(given)
    except SystemExit as end:
        raise SystemExit(64 if end.code else 0) from None
    if not re.fullmatch(r"[A-Za-z0-9._-]{1,64}", options.id):
        print("error: --id may have letters, digits, dots, hyphens and underscores, 1 to 64 of them", file=sys.stderr)
        raise SystemExit(64)
    return options


def analyse(options, environment, form, path):
    """Runs the program once; returns its exit status."""
    command = [options.program, "analyze", "--format", form, "--output", path, "--fail-on", options.fail_on]
    command += ["--name", options.name or os.path.basename(options.plan)]
    if options.policy:
        command += ["--policy", options.policy]
    if options.strict:
        command.append("--strict")
    link = run_address(environment)
    if link:
        command += ["--link", link]
    try:
        return subprocess.run(command + ["--", options.plan], check=False).returncode
    except OSError as error:
        print(f"error: {options.program}: {error.strerror}", file=sys.stderr)
        return 1


def run_address(environment):
    """Where the run can be seen; None when nobody says."""
    if environment.get("CI_JOB_URL"):
        return environment["CI_JOB_URL"]
    parts = [environment.get(name) for name in ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_RUN_ID")]
    return f"{parts[0]}/{parts[1]}/actions/runs/{parts[2]}" if all(parts) else None


def comment(options, environment, text):
    """Creates or edits the comment; returns what to say about it."""
    forge = GitLab if environment.get("GITLAB_CI") else GitHub
    number = forge.pull_request(environment)
    if number is None:
        return "no pull request to comment on"
    marker = f"<!-- driftwise:{options.id} -->"
    body = f"{marker}\n{text}"
    api = forge(environment, number)
    known = api.find(marker)
    if known is None:
        return f"comment created {api.create(body)}".rstrip()
    return f"comment updated {api.update(known, body)}".rstrip()


def main(given=None, environment=None):
    options = arguments(given)
    environment = os.environ if environment is None else environment
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder, "report.md")
        status = analyse(options, environment, "markdown", str(report))
        if status not in (0, 2):
            return 1
        for form, path in (("sarif", options.sarif), ("junit", options.junit), ("json", options.json)):
            if path and analyse(options, environment, form, path) not in (0, 2):
                return 1
        text = report.read_text(encoding="utf-8")
    if environment.get("GITHUB_STEP_SUMMARY"):
        with open(environment["GITHUB_STEP_SUMMARY"], "a", encoding="utf-8") as summary:
            summary.write(text)
    if not options.no_comment:
        try:
            print(comment(options, environment, text))
        except ReviewError as error:
            print(f"warning: no comment: {error}", file=sys.stderr)
            if options.require_comment:
                return 1
    return status


if __name__ == "__main__":
    sys.exit(main())
