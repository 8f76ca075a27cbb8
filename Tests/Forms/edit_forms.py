"""Edits forms with LibreOffice as people do, and saves them as Word documents.

    /usr/bin/python3 edit_forms.py FOLDER

For each NAME.json in the folder, NAME.docx is opened, the edits are made one after the other, and
NAME-edited.docx is saved. Needs python3-uno and soffice.
"""

import gc
import json
import pathlib
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.lang import DisposedException
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK


def setting(name, value):
    prop = PropertyValue()
    prop.Name, prop.Value = name, value
    return prop


class Office:
    """LibreOffice without windows, with a profile of its own that is gone afterwards."""

    def __enter__(self):
        self.profile = tempfile.TemporaryDirectory(prefix="aarsplan-office-")
        pipe = "aarsplan" + pathlib.Path(self.profile.name).name.replace("-", "")
        self.process = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nologo", "--nodefault",
             f"-env:UserInstallation=file://{self.profile.name}",
             f"--accept=pipe,name={pipe};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(300):
            try:
                self.context = resolver.resolve(
                    f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except Exception:
                time.sleep(0.2)
        manager = self.context.ServiceManager
        self.desktop = manager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", self.context)
        self.dispatcher = manager.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", self.context)
        return self

    def __exit__(self, *_):
        try:
            self.desktop.terminate()
        except Exception:
            pass
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.profile.cleanup()


class Form:
    def __init__(self, office, path):
        self.office = office
        self.document = office.desktop.loadComponentFromURL(
            path.as_uri(), "_blank", 0, (setting("Hidden", True),))
        self.text = self.document.Text
        # LibreOffice 7.4 falls over what it keeps for undoing the paste of tables.
        self.document.UndoManager.lock()

    def save(self, path):
        self.document.storeToURL(
            path.as_uri(), (setting("FilterName", "MS Word 2007 XML"),))

    def close(self):
        """What was copied must be gone first: LibreOffice 7.4 falls over it otherwise."""
        gc.collect()
        self.document.close(True)

    # Where things are.

    def blocks(self):
        found, walk = [], self.text.createEnumeration()
        while walk.hasMoreElements():
            found.append(walk.nextElement())
        return found

    @staticmethod
    def is_table(block):
        return block.supportsService("com.sun.star.text.TextTable")

    @staticmethod
    def key(table, row):
        cell = table.getCellByName(f"A{row + 1}")
        return cell.String.split("\n")[-1].strip() if cell else ""

    def row(self, key, last=False):
        found = None
        for block in self.blocks():
            if not self.is_table(block):
                continue
            for row in range(block.Rows.Count):
                if self.key(block, row) == key:
                    found = (block, row)
                    if not last:
                        return found
        if found is None:
            raise LookupError(key)
        return found

    def goal(self, prefix, last=False):
        """The blocks of a goal, from its heading to the next heading."""
        blocks, run, found = self.blocks(), [], []
        for block in blocks:
            is_heading = not self.is_table(block) and block.ParaStyleName.startswith("Heading")
            if is_heading:
                if run:
                    found.append(run)
                    run = []
                if block.String.strip() in (f"Mål {prefix}", f"Nyt mål ({prefix})"):
                    run = [block]
            elif run:
                run.append(block)
        if run:
            found.append(run)
        if not found:
            raise LookupError(prefix)
        return found[-1 if last else 0]

    # Edits.

    def write(self, cell, text):
        cell.String = ""
        cursor = cell.createTextCursor()
        # What is written over a point of a list is no point itself.
        cursor.ParaStyleName = "Standard"
        for number, part in enumerate(text.split("\n\n")):
            if number:
                cell.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
            cell.insertString(cursor, part, False)

    def edit_cell(self, edit):
        table, row = self.row(edit["key"], edit.get("last", False))
        self.write(table.getCellByName(f"B{row + 1}"), edit["text"])

    def edit_bold(self, edit):
        """A new paragraph in bold behind what stands there."""
        table, row = self.row(edit["key"])
        cell = table.getCellByName(f"B{row + 1}")
        cursor = cell.createTextCursor()
        cursor.gotoEnd(False)
        if cell.String:
            cell.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        middle = len(edit["text"]) // 2
        cursor.CharWeight = 150.0
        cell.insertString(cursor, edit["text"][:middle], False)
        cursor.CharWeight = 100.0
        cell.insertString(cursor, edit["text"][middle:], False)

    def edit_tracked(self, edit):
        table, row = self.row(edit["key"])
        cell = table.getCellByName(f"B{row + 1}")
        self.document.RecordChanges = True
        cursor = cell.createTextCursor()
        cursor.gotoEnd(True)
        cursor.setString(edit["text"])
        self.document.RecordChanges = False

    def edit_accepted(self, edit):
        self.edit_tracked(edit)
        self.office.dispatcher.executeDispatch(
            self.document.CurrentController.Frame, ".uno:AcceptAllTrackedChanges", "", 0, ())

    def edit_row(self, edit):
        table, row = self.row(edit["key"])
        place = row + 1 + edit["at"]
        table.Rows.insertByIndex(place, 1)
        for column, text in enumerate(edit["cells"]):
            self.write(table.getCellByName(f"{'BCDEFGH'[column]}{place + 1}"), text)

    def edit_remove_row(self, edit):
        table, row = self.row(edit["key"])
        table.Rows.removeByIndex(row + 1 + edit["at"], 1)

    def remove(self, blocks):
        for block in blocks:
            self.text.removeTextContent(block)

    def edit_delete_goal(self, edit):
        self.remove(self.goal(edit["key"]))

    def copied(self, prefix):
        controller = self.document.CurrentController
        blocks = self.goal(prefix)
        cursor = controller.ViewCursor
        cursor.gotoRange(blocks[0].Start, False)
        cursor.gotoRange(blocks[-1].End, True)
        cursor.goRight(1, True)
        return controller.getTransferable()

    def paste_before(self, copied, paragraph):
        controller = self.document.CurrentController
        controller.ViewCursor.gotoRange(paragraph.Start, False)
        controller.insertTransferable(copied)

    def next_heading(self, block):
        is_behind = False
        for other in self.blocks():
            if is_behind and not self.is_table(other) and other.ParaStyleName.startswith("Heading"):
                return other
            if other == block:
                is_behind = True
        raise LookupError("heading")

    def edit_copy_goal(self, edit):
        copied = self.copied(edit["key"])
        self.paste_before(copied, self.next_heading(self.goal(edit["key"])[-1]))
        self.edit_cell({"key": f"{edit['key']}.titel", "text": edit["text"], "last": True})

    def edit_move_goal(self, edit):
        """To the front, or behind all others."""
        copied = self.copied(edit["key"])
        if edit["at"] == 0:
            others = [block for block in self.blocks() if not self.is_table(block)
                      and block.String.startswith("Mål ")]
            self.paste_before(copied, others[0])
            self.remove(self.goal(edit["key"], last=True))
        else:
            others = [block for block in self.blocks() if not self.is_table(block)
                      and block.String.startswith("Nyt mål (")]
            self.paste_before(copied, others[0])
            self.remove(self.goal(edit["key"]))

    def edit_comment(self, edit):
        table, row = self.row(edit["key"])
        cell = table.getCellByName(f"B{row + 1}")
        note = self.document.createInstance("com.sun.star.text.textfield.Annotation")
        note.Author, note.Content = edit["author"], edit["text"]
        cell.insertTextContent(cell.createTextCursor(), note, False)


def edited(office, path):
    """Makes the edits of one form; whether it was saved, and whether the office lived through it."""
    form = Form(office, path.with_suffix(".docx").resolve())
    for edit in json.loads(path.read_text(encoding="utf-8")):
        try:
            getattr(form, "edit_" + edit["op"].replace("-", "_"))(edit)
        except DisposedException:
            print(f"{path.name}: LibreOffice fell over {edit}", file=sys.stderr)
            return False, False
        except Exception as error:
            raise RuntimeError(f"{path.name}: {edit}: {error!r}") from error
    form.save((path.parent / f"{path.stem}-edited.docx").resolve())
    try:
        form.close()
    except DisposedException:
        # LibreOffice 7.4 falls over closing some documents that something was copied in.
        return True, False
    return True, True


def main(folder):
    count, fallen = 0, []
    waiting = sorted(pathlib.Path(folder).glob("*.json"), key=lambda path: (len(path.stem), path.stem))
    while waiting:
        with Office() as office:
            lives = True
            while waiting and lives:
                path = waiting.pop(0)
                is_saved, lives = edited(office, path)
                if is_saved:
                    count += len(json.loads(path.read_text(encoding="utf-8")))
                else:
                    fallen.append(path.stem)
        for lock in pathlib.Path(folder).glob(".~lock.*"):
            lock.unlink()
    (pathlib.Path(folder) / "fallen.txt").write_text(" ".join(fallen), encoding="utf-8")
    print(f"{count} edits made; LibreOffice fell over {len(fallen)} forms")


if __name__ == "__main__":
    main(sys.argv[1])
