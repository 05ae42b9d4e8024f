"""Pages and JSON over the record: thin, made on the server, complete without scripts. They compute no facts."""

from banggiao.web.app import create_app

__all__ = ["create_app"]
