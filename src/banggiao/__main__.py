"""``python -m banggiao`` is the program ``banggiao``."""

from banggiao.cli import main

if __name__ == "__main__":
    main()
