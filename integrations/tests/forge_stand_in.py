"""A stand-in for the comments of GitHub and the notes of GitLab, over HTTP on a free port of the loopback address."""

import json
import re
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TOKEN = "canary-token"


class Forge:
    """Comments in memory, and every request that came."""

    def __init__(self, user=None):
        self.user = user
        self.comments = []
        self.requests = []
        # Answers that come before the real ones: lists of (method, path pattern, status, headers).
        self.interruptions = []
        self.lock = threading.Lock()

    def add(self, author, body, kind="User"):
        comment = {
            "id": 1000 + len(self.comments),
            "body": body,
            "html_url": f"http://forge/comment/{1000 + len(self.comments)}",
            "user": {"login": author, "type": kind},
            "author": {"id": author, "username": author},
        }
        self.comments.append(comment)
        return comment

    def __enter__(self):
        forge = self

        class Handler(BaseHTTPRequestHandler):
            def handle_any(self):
                forge.handle(self)

            do_GET = do_POST = do_PATCH = do_PUT = handle_any

            def log_message(self, *arguments):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *arguments):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server.server_port}"

    def handle(self, request):
        length = int(request.headers.get("Content-Length") or 0)
        body = json.loads(request.rfile.read(length)) if length else None
        url = urllib.parse.urlsplit(request.path)
        with self.lock:
            self.requests.append((request.command, url.path, dict(request.headers)))
            status, answer, headers = self.answer(request.command, url, body, request.headers)
        data = json.dumps(answer).encode()
        request.send_response(status)
        for name, value in headers.items():
            request.send_header(name, value)
        request.send_header("Content-Type", "application/json")
        request.send_header("Content-Length", str(len(data)))
        request.end_headers()
        request.wfile.write(data)

    def answer(self, method, url, body, headers):
        for number, (wanted, pattern, status, extra) in enumerate(self.interruptions):
            if wanted == method and re.search(pattern, url.path):
                del self.interruptions[number]
                return status, {"message": "interrupted"}, extra
        if headers.get("Authorization") != f"Bearer {TOKEN}" and headers.get("PRIVATE-TOKEN") != TOKEN:
            return 401, {"message": "bad credentials"}, {}
        if url.path == "/user":
            if self.user is None:
                return 403, {"message": "not accessible by integration"}, {}
            return 200, {"login": self.user, "id": self.user}, {}
        author, kind = (self.user, "User") if self.user else ("github-actions[bot]", "Bot")
        query = urllib.parse.parse_qs(url.query)
        if re.fullmatch(r"/repos/o/n/issues/7/comments|/projects/5/merge_requests/7/notes", url.path):
            if method == "POST":
                return 201, self.add(author, body["body"], kind), {}
            size, page = int(query["per_page"][0]), int(query["page"][0])
            return 200, self.comments[size * (page - 1) : size * page], {}
        match = re.fullmatch(r"(?:/repos/o/n/issues/comments|/projects/5/merge_requests/7/notes)/(\d+)", url.path)
        if match and method in ("PATCH", "PUT"):
            for comment in self.comments:
                if comment["id"] == int(match[1]):
                    comment["body"] = body["body"]
                    return 200, comment, {}
        return 404, {"message": "not found"}, {}
