"""A provider's report by two windows alone: filled and sent, asked about by the municipality that got its part, answered, and
what is to be put right stands among the municipality's tasks with its day."""
import datetime
import unittest

import kopa
import live_test

PROVIDER, BUYER = "m005", "m018"
BUYER_NAME = "Askola"
PART = "Alajärvi · Askola"
CRITERION = "Läpäisyaste"


class QualityDay(kopa.TestCase):
    def setUp(self):
        super().setUp()
        self.first, self.second = self.network(self.server())
        people = {one["person"]: one["person_id"] for one in self.first("device", "list")}
        self.first("space", "create", "--kind", "provider", "--name", "Oma", "--subject", PROVIDER)
        self.first("space", "create", "--kind", "shared", "--name", "Yhteinen", "--subject", f"{PROVIDER} {BUYER}",
                   "--person", people["Exempel Exempelsson"])
        self.first("criterion", "add", "--title-fi", CRITERION, "--state", "in", "--scale", "percent", "--direction",
                   "at_least", "--threshold", "70", "--calendar", "yearly")
        self.first("method", "add", "--organisation", BUYER, "--provider", PROVIDER, "--education", "sfi")
        for device in (self.first, self.second):
            device("sync")
        self.provider = self.window(self.first)
        self.buyer = self.window(self.second)

    def window(self, device):
        app = live_test.App([], str(device.folder))
        self.addCleanup(app.close)
        app.do("size", "1280x800")
        app.do("wait", "Tänään")
        return app

    def fill(self, app, field, words):
        app.do("click", field)
        app.do("type", words)
        app.do("key", "Tab")

    def report(self):
        self.provider.do("go", "qualityreports")
        self.provider.do("click", "Aloita raportti")
        self.provider.do("see", "1 vastaus on avoin")
        self.fill(self.provider, f"Prosenttia: {BUYER_NAME}", "64")
        self.fill(self.provider, f"Laskettuja opiskelijoita: {BUYER_NAME}", "23")
        self.provider.do("see", "Ei yllä vaadittuun: 70 %")
        self.provider.do("click", "Lähetä kunnille")
        self.provider.do("see", "Lähetys 1 on matkalla")
        self.provider.do("settled")

    def say(self, app, button, field, words, send):
        app.do("sync")
        app.do("go", "qualityreports")
        app.do("click", PART)
        app.do("click", f"{button}: {CRITERION}")
        self.fill(app, f"{field} · {CRITERION}", words)
        app.do("click", send)
        app.do("see", words)
        app.do("settled")

    def test_a_report_is_sent_asked_about_answered_and_followed_by_an_action(self):
        self.report()
        self.say(self.buyer, "Kysy", "Kysymys", "Miksi osuus laski?", "Lähetä kysymys")
        self.say(self.provider, "Vastaa", "Vastaus", "Ryhmä vaihtoi opettajaa.", "Lähetä vastaus")
        self.buyer.do("sync")
        self.buyer.do("see", "Ryhmä vaihtoi opettajaa.")
        self.buyer.do("go", "actions")
        self.buyer.do("click", "Uusi toimenpide")
        self.fill(self.buyer, "Otsikko", "Sijaisjärjestelyt")
        self.fill(self.buyer, "Määräpäivä", (datetime.date.today() + datetime.timedelta(7)).strftime("%-d.%-m.%Y"))
        self.buyer.do("go", "tasks")
        self.buyer.do("see", "Sijaisjärjestelyt")
        self.buyer.do("settled")


if __name__ == "__main__":
    unittest.main()
