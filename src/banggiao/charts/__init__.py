"""Drawings of the record, laid out as numbers; the pages set them as SVG. One module for each kind of drawing."""
