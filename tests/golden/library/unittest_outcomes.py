# unittest: what passes, fails, errs, is skipped and expected; subTest, fixtures, cleanups, the texts of failures; the command line.
import io
import re
import sys
import unittest


def setUpModule():
    print("module up")


def tearDownModule():
    print("module down")


class Money(unittest.TestCase):
    """Sums of money."""

    @classmethod
    def setUpClass(cls):
        cls.rate = 2
        print("class up")

    @classmethod
    def tearDownClass(cls):
        print("class down")

    def setUp(self):
        self.purse = [1, 2, 3]
        self.addCleanup(print, "clean", self._testMethodName)

    def tearDown(self):
        self.purse.clear()

    def test_sum(self):
        """The sum is six."""
        self.assertEqual(sum(self.purse), 6)
        self.assertIn(2, self.purse)
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertIsInstance(self.rate, int)
        self.assertCountEqual([3, 2, 1], self.purse)
        self.assertRegex("six pence", r"^six")

    def test_lists_differ(self):
        self.assertEqual([1, 2, 3, 4], self.purse)

    def test_texts_differ(self):
        self.assertEqual("one\ntwo\nthree\n", "one\n2\nthree\n", "what was said")

    def test_dicts_differ(self):
        self.assertEqual({"a": 1, "b": [2]}, {"a": 1, "b": [3]})

    def test_true(self):
        self.assertTrue(self.purse == [], msg="an empty purse")

    def test_error(self):
        return {}["gold"]

    def test_each(self):
        for coin in self.purse:
            with self.subTest("coins", coin=coin):
                self.assertNotEqual(coin % 2, 0)

    @unittest.skip("no time")
    def test_skipped(self):
        pass

    @unittest.skipIf(sys.version_info < (3, 0), "old")
    def test_skipped_by_itself(self):
        self.skipTest("on its own")

    @unittest.expectedFailure
    def test_expected(self):
        self.fail("as expected")

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_raises(self):
        with self.assertRaises(ValueError) as caught:
            int("x")
        print(caught.exception)
        with self.assertRaisesRegex(KeyError, "gold"):
            {}["gold"]
        self.assertRaises(ZeroDivisionError, lambda: 1 / 0)
        with self.assertRaises(OSError):
            pass

    def test_logs(self):
        import logging
        with self.assertLogs("till", level="INFO") as logs:
            logging.getLogger("till").info("sold")
        print(logs.output)

    def test_warns(self):
        import warnings
        with self.assertWarns(DeprecationWarning):
            warnings.warn("old", DeprecationWarning)


class Broken(unittest.TestCase):
    def setUp(self):
        raise RuntimeError("no setup")

    def test_never(self):
        print("never")


def shown(text):
    text = re.sub(r"in \d+\.\d+s", "in no time", text)
    return re.sub(r'File ".*/', 'File "', text)


out = io.StringIO()
suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
print(shown(out.getvalue()))
print(result, result.wasSuccessful(), [str(t) for t, _ in result.skipped])

sys.stderr = io.StringIO()
for args in (["-v", "Money.test_sum", "Broken"], ["-k", "skipped", "-f"], ["Money.nothing"]):
    try:
        unittest.main(argv=["prog", *args])
    except SystemExit as e:
        print("exit", e.code)
print(shown(sys.stderr.getvalue()))
