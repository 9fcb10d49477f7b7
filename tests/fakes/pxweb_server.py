"""A statistical office's service that speaks PxWeb's interface, version 1: GET tells of a table, POST gives its figures."""
import itertools
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PATH = "/PXWeb/api/v1/fi/StatFin/vaenn/statfin_vaenn_pxt_14wx.px"


class PxWeb:
    """`variables` are [code, values, flags]; a figure is what `figure(values by code)` says. Like the real one it
    refuses a question above `limit` figures, and adds up by itself what may be left out."""

    def __init__(self, variables, figure, limit=100_000):
        self.variables, self.figure, self.limit = variables, figure, limit
        self.questions = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def answer(self, status, content, kind="application/json"):
                body = content if isinstance(content, bytes) else json.dumps(content).encode()
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def do_GET(self):
                if self.path == "/page":
                    self.answer(200, b"<!DOCTYPE html><html><body>Service break</body></html>", "text/html")
                elif self.path == PATH:
                    self.answer(200, outer.told())
                else:
                    self.answer(404, b"not here", "text/plain")

            def do_POST(self):
                question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                outer.questions.append(question)
                self.answer(*outer.figures(question))

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_port}"

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def told(self):
        return {"title": "Invented projection", "variables": [
            {"code": code, "text": code, "values": values, "valueTexts": values, **flags}
            for code, values, flags in self.variables]}

    def figures(self, question):
        if question["response"]["format"] != "json-stat2":
            return 400, {"error": "unknown format"}
        chosen = {one["code"]: one["selection"]["values"] for one in question["query"]}
        cells = 1
        for values in chosen.values():
            cells *= len(values)
        if cells > self.limit:
            return 403, {"error": "too many values"}
        values = [self.figure(dict(zip(chosen, each))) for each in itertools.product(*chosen.values())]
        return 200, {"class": "dataset", "version": "2.0", "label": "Invented projection", "source": "Example Institute",
                     "id": list(chosen), "size": [len(each) for each in chosen.values()],
                     "dimension": {code: {"category": {"index": {value: at for at, value in enumerate(each)}}}
                                   for code, each in chosen.items()},
                     "value": values}
