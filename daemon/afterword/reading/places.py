"""In which time zone a place lies: "Lafayette, LA 70503", "San Diego CA", "El Paso".

Used only for a day in person: the zone of the event's address or of the signature. A state
with two zones is decided by its cities. Never guesses from a name that may be a person's or a
word ("Madison", "IN", "ME" alone).
"""

from __future__ import annotations

import re

STREETS = "Road|Rd|Street|St|Avenue|Ave|Drive|Dr|Boulevard|Blvd|Parkway|Pkwy|Lane|Ln|Plaza|Court|Circle"
"""What a street is called behind its name, as a pattern."""

EASTERN = "America/New_York"
CENTRAL = "America/Chicago"
MOUNTAIN = "America/Denver"
ARIZONA = "America/Phoenix"
PACIFIC = "America/Los_Angeles"
ALASKA = "America/Anchorage"
HAWAII = "Pacific/Honolulu"
ATLANTIC = "America/Puerto_Rico"
GUAM = "Pacific/Guam"

_STATES = {
    "AL": ("Alabama", CENTRAL), "AK": ("Alaska", ALASKA), "AZ": ("Arizona", ARIZONA),
    "AR": ("Arkansas", CENTRAL), "CA": ("California", PACIFIC), "CO": ("Colorado", MOUNTAIN),
    "CT": ("Connecticut", EASTERN), "DE": ("Delaware", EASTERN), "DC": ("District of Columbia", EASTERN),
    "FL": ("Florida", EASTERN), "GA": ("Georgia", EASTERN), "GU": ("Guam", GUAM),
    "HI": ("Hawaii", HAWAII), "IA": ("Iowa", CENTRAL), "ID": ("Idaho", MOUNTAIN),
    "IL": ("Illinois", CENTRAL), "IN": ("Indiana", EASTERN), "KS": ("Kansas", CENTRAL),
    "KY": ("Kentucky", EASTERN), "LA": ("Louisiana", CENTRAL), "MA": ("Massachusetts", EASTERN),
    "MD": ("Maryland", EASTERN), "ME": ("Maine", EASTERN), "MI": ("Michigan", EASTERN),
    "MN": ("Minnesota", CENTRAL), "MO": ("Missouri", CENTRAL), "MS": ("Mississippi", CENTRAL),
    "MT": ("Montana", MOUNTAIN), "NC": ("North Carolina", EASTERN), "ND": ("North Dakota", CENTRAL),
    "NE": ("Nebraska", CENTRAL), "NH": ("New Hampshire", EASTERN), "NJ": ("New Jersey", EASTERN),
    "NM": ("New Mexico", MOUNTAIN), "NV": ("Nevada", PACIFIC), "NY": ("New York", EASTERN),
    "OH": ("Ohio", EASTERN), "OK": ("Oklahoma", CENTRAL), "OR": ("Oregon", PACIFIC),
    "PA": ("Pennsylvania", EASTERN), "PR": ("Puerto Rico", ATLANTIC), "RI": ("Rhode Island", EASTERN),
    "SC": ("South Carolina", EASTERN), "SD": ("South Dakota", CENTRAL), "TN": ("Tennessee", CENTRAL),
    "TX": ("Texas", CENTRAL), "UT": ("Utah", MOUNTAIN), "VA": ("Virginia", EASTERN),
    "VI": ("Virgin Islands", ATLANTIC), "VT": ("Vermont", EASTERN), "WA": ("Washington", PACIFIC),
    "WI": ("Wisconsin", CENTRAL), "WV": ("West Virginia", EASTERN), "WY": ("Wyoming", MOUNTAIN),
}  # fmt: skip

# Cities on the other side of their state's line (the state's own zone is in _STATES).
_ACROSS_THE_LINE = {
    ("TX", MOUNTAIN): "el paso", ("AL", EASTERN): "phenix city", ("OR", MOUNTAIN): "ontario",
    ("AZ", MOUNTAIN): "window rock|tuba city|chinle|fort defiance", ("KS", MOUNTAIN): "goodland",
    ("FL", CENTRAL): "pensacola|panama city|destin|fort walton beach|crestview|niceville",
    (
        "KY", CENTRAL): "bowling green|paducah|owensboro|hopkinsville|henderson|murray|madisonville"
        "|mayfield|glasgow",
    (
        "TN", EASTERN): "knoxville|chattanooga|johnson city|kingsport|bristol|morristown|oak ridge"
        "|maryville|cleveland|"
    "harrogate|greeneville|elizabethton|sevierville",
    (
        "IN", CENTRAL): "gary|evansville|hammond|merrillville|munster|crown point|valparaiso|michigan city"
        "|east chicago|"
    "hobart|newburgh|la porte",
    ("SD", MOUNTAIN): "rapid city|spearfish|sturgis", ("ND", MOUNTAIN): "dickinson",
    ("NE", MOUNTAIN): "scottsbluff|alliance|chadron|sidney", ("NV", MOUNTAIN): "west wendover",
    ("ID", PACIFIC): "lewiston|moscow|coeur d'alene|post falls|sandpoint",
    ("MI", CENTRAL): "ironwood|iron mountain|menominee",
}  # fmt: skip
_ODD_CITIES = {
    (state, city): zone for (state, zone), cities in _ACROSS_THE_LINE.items() for city in cities.split("|")
}

# Cities known without their state; a name that is also a person's or several towns' stays out
# (Jackson, Springfield, Columbia, Lafayette, Charleston, Madison, Lincoln, Austin).
_CITIES = {
    EASTERN: "new york city|nyc|brooklyn|manhattan|the bronx|staten island|long island|buffalo|syracuse|albany|boston|"
    "worcester|new haven|hartford|providence|philadelphia|pittsburgh|hershey|baltimore|washington, d.c."
    "|washington, dc|"
    "washington dc|richmond|norfolk|roanoke|charlottesville|raleigh|durham|chapel hill|charlotte"
    "|winston-salem|atlanta|"
    "savannah|miami|tampa|orlando|jacksonville|gainesville|fort lauderdale|cleveland|columbus|cincinnati"
    "|toledo|dayton|"
    "akron|detroit|ann arbor|grand rapids|lansing|indianapolis|louisville|newark|camden|burlington"
    "|montpelier|knoxville|"
    "chattanooga|johnson city|morgantown|wilmington|upper peninsula|scranton|allentown|erie|bethesda"
    "|rochester|concord"
    "|kalamazoo|muskegon|saginaw|ypsilanti|dearborn|traverse city|youngstown|sandusky|macon|tallahassee|sarasota"
    "|daytona beach|asheville|greensboro|spartanburg|poughkeepsie|utica|binghamton|schenectady|ithaca|yonkers"
    "|hackensack|harrisburg|wilkes-barre|bridgeport|stamford|waterbury|pittsfield|bangor|nashua|fort wayne"
    "|south bend|muncie|lexington|st. petersburg|fort myers|west palm beach|newport news|elmira",
    CENTRAL: "chicago|milwaukee|minneapolis|st. paul|saint paul|twin cities|duluth|st. louis|saint louis|kansas city|omaha|"
    "des moines|iowa city|houston|dallas|san antonio|fort worth|galveston|lubbock|new orleans|baton rouge"
    "|shreveport|"
    "memphis|nashville|birmingham|huntsville|little rock|oklahoma city|tulsa|wichita|sioux falls|fargo"
    "|bismarck|peoria|"
    "rockford|la crosse|wausau|gulfport|biloxi|mcallen|edinburg|corpus christi|pensacola|evansville"
    "|bowling green|dubuque|cedar rapids|sioux city|green bay|kenosha|racine|sheboygan|eau claire"
    "|oshkosh|mankato|st. cloud|moline|joliet|kankakee|carbondale|topeka|amarillo|abilene|laredo|brownsville"
    "|waco|texarkana|tuscaloosa|tupelo|hattiesburg|jonesboro|fort smith|grand forks|minot",
    MOUNTAIN: "denver|colorado springs|fort collins|pueblo|boulder|salt lake city|provo|ogden|albuquerque|santa fe|"
    "las cruces|el paso|boise|pocatello|idaho falls|billings|missoula|bozeman|butte|great falls|cheyenne"
    "|casper|laramie|"
    "rapid city",
    ARIZONA: "phoenix|tucson|scottsdale|tempe|flagstaff",
    PACIFIC: "los angeles|san diego|san francisco|bay area|sacramento|oakland|san jose|palo alto|stanford|fresno|"
    "bakersfield|loma linda|irvine|long beach|santa barbara|stockton|modesto|seattle|tacoma|spokane|yakima"
    "|eugene|"
    "las vegas|reno|coeur d'alene",
    ALASKA: "anchorage|fairbanks|juneau",
    HAWAII: "honolulu|hilo|oahu|maui",
    ATLANTIC: "san juan|ponce|mayagüez|mayaguez|bayamón|bayamon|caguas|st. thomas|st. croix",
}  # fmt: skip
_NAMED_CITY = {city: zone for zone, cities in _CITIES.items() for city in cities.split("|")}
_NAMED_STATE = {name.lower(): zone for name, zone in _STATES.values()}
_CODE_OF_NAME = {name.lower(): code for code, (name, _zone) in _STATES.items()}
_KNOWN = {k: v for k, v in _NAMED_STATE.items() if k != "washington"} | _NAMED_CITY

# Postal codes that are a degree, a word or a department more often than a state.
_DOUBTFUL_CODES = frozenset(
    {"MD", "ME", "IN", "OR", "MS", "PA", "MA", "CT", "MT", "VA", "DE", "HI", "OK", "LA", "AL", "ID"}
)

_DEGREES = frozenset({"MD", "MS", "PA", "MA"})
"""Postal codes that stand behind a person's name: "Imelda Quirante, MD"."""

_CODES = "|".join(_STATES)
_NAMES = "|".join(re.escape(name) for name, _zone in sorted(_STATES.values(), key=lambda s: -len(s[0])))
CITY_WORDS = r"[A-ZÀ-Þ][\w.'’-]{0,20}(?: [A-ZÀ-Þ][\w.'’-]{0,20}){0,2}"
"""Pattern of a city's name as it is written: up to three capitalised words."""
_CITY_STATE = re.compile(rf"({CITY_WORDS})(,)? {{1,2}}(?:({_CODES})|({_NAMES}))\b(?:[, ]{{1,3}}(\d{{5}})\b)?")
_STATE_ZIP = re.compile(rf"\b({_CODES}),? {{1,3}}\d{{5}}(?:-\d{{4}})?\b")
_KNOWN_PLACE = re.compile(
    r"(?<![\w-])(?:" + "|".join(re.escape(p) for p in sorted(_KNOWN, key=len, reverse=True)) + r")(?![\w-])"
)
_LINE_ENDS = re.compile(r"[ \t]{0,3}(?:$|[\n|.;)·•–—(]| - )")
_ADDRESS = re.compile(r"\d|[,·•|–-][ ]?$|\b(?:Hospital|Center|Clinic|University|College|Health)\b")
_PERSON = re.compile(r"\b(?:Dr|Ms|Mr|Mrs|Dra)\b")


def zone_of_place(text: str) -> str | None:
    """The IANA zone of the place that `text` (an address, a signature, a city) names, or None.

    A city with its state decides, best with a ZIP code; then a postal code before a ZIP code;
    then a large city or a state by name. Of two places of one rank the first counts.
    """
    best: tuple[int, str] | None = None
    for match in _CITY_STATE.finditer(text):
        rank = _rank(text, match)
        if rank is not None and (best is None or rank < best[0]):
            city, _comma, code, name, _postal = match.groups()
            code = code or _CODE_OF_NAME[name.lower()]
            best = (rank, _odd_city(code, city) or _STATES[code][1])
    if best and best[0] < 2:  # noqa: PLR2004 - a comma or a ZIP code makes it an address
        return best[1]
    postal = _STATE_ZIP.search(text)
    if postal:
        return _STATES[postal.group(1)][1]
    if best:
        return best[1]
    known = _KNOWN_PLACE.search(text.lower().replace("’", "'"))
    return _KNOWN[known.group()] if known else None


def _rank(text: str, match: re.Match[str]) -> int | None:
    """How surely "City ST" is an address: 0 with a ZIP code, 1 with a comma, 2 without; None = it is none."""
    city, comma, code, name, postal = match.groups()
    if postal:
        return 0
    if code in _DOUBTFUL_CODES and not (comma and _LINE_ENDS.match(text, match.end())):
        return None
    if (
        code in _DEGREES
        and city.lower() not in _NAMED_CITY
        and not _ADDRESS.search(text[text.rfind("\n", 0, match.start()) + 1 : match.start()])
    ):
        return None
    if _PERSON.search(city) or (
        code in _DOUBTFUL_CODES and "\n" not in text[match.end() :][:3] and _credentials(text, match)
    ):
        return None
    return 1 if comma or name else 2


def _credentials(text: str, match: re.Match[str]) -> bool:
    """Whether "Imelda Quirante, MD" is a doctor and no town in Maryland: more degrees or a role follow."""
    return bool(re.match(r",? (?:[A-Z]{2,5}\b|\(|Program|Associate)", text[match.end() : match.end() + 12]))


def _odd_city(code: str, city: str) -> str | None:
    words = city.lower().replace("’", "'").split()
    tails = (" ".join(words[i:]) for i in range(len(words)))
    return next((_ODD_CITIES[(code, tail)] for tail in tails if (code, tail) in _ODD_CITIES), None)
