"""Servers that answer nonsense."""
import socket
import threading

from emulated_line import Listener


class FalseServer(Listener):
    """Reads a request and answers with the same bytes whatever it was; None never answers."""

    def __init__(self, answer, port=0):
        self.answer = answer
        self.asked = threading.Event()
        super().__init__(port)

    def serve(self, device):
        device.recv(65536)
        self.asked.set()
        if self.answer is None:
            self.closed.wait()
            return
        device.sendall(self.answer)
        device.shutdown(socket.SHUT_WR)
        device.settimeout(5)
        while device.recv(65536):
            pass


def http(body, length=None, kind="application/cbor"):
    """An answer with status 200; `length` lies about the body's."""
    head = (f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nConnection: close\r\n"
            f"Content-Length: {len(body) if length is None else length}\r\n\r\n")
    return head.encode() + body
