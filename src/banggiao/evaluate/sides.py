"""Countries under the names that scoring treats as equal (codebook §8, "Codes"), folded.

Scoring keeps this list of its own, apart from the lexicon: a number must not move because the reader learnt a new name.
"""

# fmt: off
SIDES: dict[str, str] = {
    "uae": "AE", "afghanistan": "AF", "argentina": "AR", "ao": "AT", "uc": "AU", "australia": "AU",
    "azerbaijan": "AZ", "bangladesh": "BD", "bi": "BE", "bulgaria": "BG", "brunei": "BN", "brazil": "BR",
    "belarus": "BY", "canada": "CA", "thuy si": "CH", "chile": "CL", "trung quoc": "CN", "cuba": "CU", "sec": "CZ",
    "czech": "CZ", "dong duc": "DD", "duc": "DE", "dan mach": "DK", "ai cap": "EG", "tay ban nha": "ES",
    "phan lan": "FI", "phap": "FR", "anh": "GB", "vuong quoc anh": "GB", "georgia": "GE", "hy lap": "GR",
    "hungary": "HU", "indonesia": "ID", "ireland": "IE", "israel": "IL", "an do": "IN", "iraq": "IQ", "iran": "IR",
    "y": "IT", "italia": "IT", "italy": "IT", "nhat ban": "JP", "nhat": "JP", "campuchia": "KH", "trieu tien": "KP",
    "chdcnd trieu tien": "KP", "han quoc": "KR", "kazakhstan": "KZ", "lao": "LA", "chdcnd lao": "LA",
    "sri lanka": "LK", "myanmar": "MM", "mong co": "MN", "mexico": "MX", "malaysia": "MY", "ha lan": "NL",
    "na uy": "NO", "nepal": "NP", "new zealand": "NZ", "niu di lan": "NZ", "peru": "PE", "papua new guinea": "PG",
    "philippines": "PH", "pakistan": "PK", "ba lan": "PL", "palestine": "PS", "bo dao nha": "PT", "qatar": "QA",
    "romania": "RO", "nga": "RU", "lien bang nga": "RU", "saudi arabia": "SA", "arab saudi": "SA",
    "a rap xe ut": "SA", "thuy dien": "SE", "singapore": "SG", "slovakia": "SK", "lien xo": "SU", "syria": "SY",
    "thai lan": "TH", "timor leste": "TL", "tho nhi ky": "TR", "dai loan": "TW", "ukraine": "UA", "my": "US",
    "hoa ky": "US", "venezuela": "VE", "viet nam": "VN", "chxhcn viet nam": "VN", "nam phi": "ZA",
}
# fmt: on
