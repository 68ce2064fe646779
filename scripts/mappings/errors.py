"""Faults in mapping data, each with the place it was found at."""


class Faults:
    """Collects faults, so that one run names them all."""

    def __init__(self):
        self.found = []

    def add(self, place, message):
        self.found.append(f"{place}: {message}")

    def __bool__(self):
        return bool(self.found)
