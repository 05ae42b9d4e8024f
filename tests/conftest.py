"""Settings of all tests."""

from hypothesis import settings

settings.register_profile("without a clock", deadline=None)  # how long a machine takes says nothing of what is right
settings.load_profile("without a clock")
