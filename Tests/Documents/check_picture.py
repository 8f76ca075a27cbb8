"""Looks at SVG pictures as a browser draws them, with the fonts that are there.

Usage: check_picture.py PICTURE.svg …

Well-formed, named for those who do not see them, nothing loaded or styled; no text over another and
none outside the picture. Needs Debian's chromium and chromium-driver, and from PyPI selenium. Ends
with 1 at the first fault.
"""
import pathlib
import shutil
import sys
import xml.etree.ElementTree as tree

from selenium import webdriver

SVG = "{http://www.w3.org/2000/svg}"
ALLOWED = {"svg", "title", "desc", "rect", "path", "circle", "polygon", "text", "tspan"}

# The boxes of all texts as they are drawn, in the picture's own units.
BOXES = """return [...document.querySelectorAll('text')].map(text => {
  const box = text.getBBox();
  return [box.x, box.y, box.width, box.height, text.textContent];
});"""


def check_markup(path):
    root = tree.parse(path).getroot()
    names = {node.tag.removeprefix(SVG) for node in root.iter()}
    assert names <= ALLOWED, f"{path}: {names - ALLOWED}"
    assert root.get("role") == "img" and root.get("lang") == "da"
    ids = {node.get("id") for node in root.iter() if node.get("id")}
    assert set(root.get("aria-labelledby").split()) <= ids
    for node in root.iter():
        assert not {"style", "class", "href"} & set(node.keys()), path
    return [float(number) for number in root.get("viewBox").split()]


def overlap(one, other):
    """How far two boxes lie in each other, both ways."""
    across = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    down = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return min(across, down)


def browser():
    options = webdriver.ChromeOptions()
    for argument in ["--headless=new", "--no-sandbox"]:
        options.add_argument(argument)
    options.binary_location = shutil.which("chromium")
    service = webdriver.ChromeService(executable_path=shutil.which("chromedriver"))
    return webdriver.Chrome(options=options, service=service)


def check(path, driver):
    _, _, width, height = check_markup(path)
    driver.get(pathlib.Path(path).resolve().as_uri())
    boxes = driver.execute_script(BOXES)
    for number, box in enumerate(boxes):
        assert box[0] >= 0 and box[1] >= 0, f"{path}: »{box[4]}« is outside"
        assert box[0] + box[2] <= width and box[1] + box[3] <= height, f"{path}: »{box[4]}«"
        for other in boxes[:number]:
            # Lines of one label stand close: a font's box is taller than its letters.
            assert overlap(box, other) < 3, f"{path}: »{box[4]}« over »{other[4]}«"
    print(f"{path}: {len(boxes)} tekster, ingen over hinanden")


if __name__ == "__main__":
    view = browser()
    for picture in sys.argv[1:]:
        check(picture, view)
    view.quit()
