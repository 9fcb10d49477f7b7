"""A line between a device and its server that breaks as told, and servers that answer nonsense."""
import socket
import threading


class _Listener:
    """Takes connections on a loopback port and serves each in a thread of its own, until closed."""

    def __init__(self, port=0):
        self._closed = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", port))
        self.port = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def close(self):
        self._closed.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()

    def _accept(self):
        while True:
            try:
                device, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(device,), daemon=True).start()

    def _serve(self, device):
        raise NotImplementedError


class BrokenLine(_Listener):
    """Relays bytes to a real server on loopback. cut_up and cut_down end every connection after so many bytes of its
    requests or answers; None lets all through. Each connection counts anew."""

    def __init__(self, server_port):
        self.server_port = server_port
        self.cut_up = None
        self.cut_down = None
        super().__init__()

    def _serve(self, device):
        with device:
            try:
                server = socket.create_connection(("127.0.0.1", self.server_port))
            except OSError:
                return
            with server:
                up = threading.Thread(target=self._pump, args=(device, server, self.cut_up), daemon=True)
                up.start()
                self._pump(server, device, self.cut_down)
                up.join()

    @staticmethod
    def _pump(source, target, room):
        try:
            while room is None or room > 0:
                data = source.recv(65536 if room is None else min(65536, room))
                if not data:
                    break
                target.sendall(data)
                room = None if room is None else room - len(data)
        except OSError:
            pass
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


class FalseServer(_Listener):
    """Reads a request and answers with the same bytes whatever it was; None never answers."""

    def __init__(self, answer, port=0):
        self.answer = answer
        self.asked = threading.Event()
        super().__init__(port)

    def _serve(self, device):
        with device:
            try:
                device.recv(65536)
                self.asked.set()
                if self.answer is None:
                    self._closed.wait()
                else:
                    device.sendall(self.answer)
                    device.shutdown(socket.SHUT_WR)
                    device.settimeout(5)
                    while device.recv(65536):
                        pass
            except OSError:
                pass


def http(body, length=None, kind="application/cbor"):
    """An answer with status 200; `length` lies about the body's."""
    head = (f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nConnection: close\r\n"
            f"Content-Length: {len(body) if length is None else length}\r\n\r\n")
    return head.encode() + body
