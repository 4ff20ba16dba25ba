/** 机构: adding, renaming and removing units. */
import type { Texts } from "../language";

export const units: Texts["units"] = {
  open: "Units",
  title: "The bureau and its units",
  reading: "Reading the units …",
  read: (n) =>
    n === 0 ? "There are no units in the tables yet." : `${n} ${n === 1 ? "unit" : "units"} in the tables.`,
  none: "There are no units in the tables yet; add them below.",
  missingIn: (tables) => `No such row in ${tables.map((t) => `《${t}》`).join(", ")}; add it below under the same name`,
  name: "Name of the unit",
  nameHint: "Without a number. Income, expenditure, 三公 and fixed assets all get the row.",
  nameMissing: "Please give the name of the unit.",
  add: "Add unit",
  adding: "Adding the unit …",
  added: (name) => `All tables now have a row “${name}”. Please fill in its figures.`,
  rename: "Rename",
  renameFor: (name) => `Rename: ${name}`,
  newName: "New name",
  save: "Rename",
  renaming: "Renaming …",
  renamed: (from, to) => `“${from}” is now “${to}” in all tables.`,
  remove: "Remove",
  removeFor: (name) => `Remove: ${name}`,
  asking: "Looking at the figures of the unit …",
  asked: "Please look at what will be removed.",
  ask: (name, n) =>
    n === 0
      ? `Remove the rows of “${name}” from all tables? They hold no figures.`
      : `Remove the rows of “${name}” from all tables? This will go with them (${n}):`,
  line: (table, field, shown) => `${table} · ${field}: ${shown}`,
  confirm: (name) => `Remove “${name}”`,
  removing: "Removing the unit …",
  removed: (name) => `“${name}” is removed from all tables.`,
  cancel: "Cancel",
  close: "Close",
};
