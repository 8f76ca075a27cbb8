"""Holds pages against WCAG 2.1 A and AA with axe-core in headless Chromium.

Usage: check_page.py PAGE.html …

Needs Debian's chromium and chromium-driver, and from PyPI selenium and axe-playwright-python (which
carries the axe script). Every page is looked at light and dark, wide and narrow, and where it has
tools, after the page's own script has filtered and sorted. Ends with 1 when axe finds anything.
"""
import importlib.util
import pathlib
import shutil
import sys

from selenium import webdriver
from selenium.webdriver.common.by import By


def axe_script():
    package = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
    return next(pathlib.Path(package).rglob("axe.min.js")).read_text(encoding="utf-8")


def browser(width, scheme):
    options = webdriver.ChromeOptions()
    for argument in ["--headless=new", "--no-sandbox", f"--window-size={width},1000"]:
        options.add_argument(argument)
    # Debian's own pair; Selenium would else look for downloads.
    options.binary_location = shutil.which("chromium")
    service = webdriver.ChromeService(executable_path=shutil.which("chromedriver"))
    driver = webdriver.Chrome(options=options, service=service)
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    return driver


def violations(driver, script):
    # Through the debugging protocol, so that the page's content security policy stays in force.
    driver.execute_cdp_cmd("Runtime.evaluate", {"expression": script})
    result = driver.execute_cdp_cmd("Runtime.evaluate", {
        "expression": "axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa',"
                      "'best-practice']}).then(r => JSON.parse(JSON.stringify({v: r.violations,"
                      " passes: r.passes.length, unsure: r.incomplete})))",
        "awaitPromise": True, "returnByValue": True})
    if "exceptionDetails" in result:
        raise RuntimeError(result["exceptionDetails"])
    return result["result"]["value"]


def use(driver):
    """Filters and sorts as a person would; tells what stood in the way."""
    if driver.find_element(By.ID, "tools").get_attribute("hidden"):
        return "the page's script did not run"
    for control in ["#matrix-table thead button", "#f-gaps"]:
        driver.execute_script("arguments[0].click()",
                              driver.find_element(By.CSS_SELECTOR, control))
    return None


def main(pages):
    script = axe_script()
    found = 0
    for page in pages:
        for width, scheme in [(1200, "light"), (1200, "dark"), (360, "light"), (360, "dark")]:
            driver = browser(width, scheme)
            try:
                driver.get(pathlib.Path(page).resolve().as_uri())
                has_tools = bool(driver.find_elements(By.ID, "tools"))
                for used in (False, True) if has_tools else (False,):
                    problem = use(driver) if used else None
                    if problem:
                        print(f"{page}: {problem}")
                        found += 1
                    result = violations(driver, script)
                    found += len(result["v"])
                    print(f"{page} {scheme} {width}px{' used' if used else ''}: "
                          f"{len(result['v'])} violations, {result['passes']} checks passed, "
                          f"{len(result['unsure'])} for a person to judge")
                    for violation in result["v"] + result["unsure"]:
                        print(f"  {violation['id']}: {violation['help']}")
                        for node in violation["nodes"][:3]:
                            print(f"    {node['target']}: {node['html'][:120]}")
            finally:
                driver.quit()
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
