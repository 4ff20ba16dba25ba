/** 填回系统表: the projects' results for what the budget system exported. */
import type { Texts } from "../language";

export const transfer: Texts["transfer"] = {
  open: "Fill the system's form",
  title: "Fill what the budget system exported",
  lead: "Export the project's self-evaluation from the budget system and choose the file here: actual values, scores and reasons are filled in by the names of the indicators, and nothing else is touched. Then download it and import it there. The file does not leave this computer.",
  file: "Self-evaluation exported by the system (.xlsx)",
  choose: "Choose the exported file",
  replace: "Replace what is filled in already",
  reading: "Filling the system's form …",
  stopped: "Stopped. Nothing was filled in.",
  made: (values, wrong) =>
    `Filled ${values} ${values === 1 ? "cell" : "cells"}${wrong === 0 ? "; nothing was found that the import would refuse" : `; ${wrong} to put right before the import`}.`,
  values: (n) => `Filled in: ${n}`,
  value: (address, column, shown, subject) => `${address} ${column}: ${shown} (${subject})`,
  findings: (sheet) => `To look at on “${sheet}”`,
  finding: (address, subject) => [address, subject].filter((part) => part !== "").join(" "),
  download: "Download the filled form",
  downloadAnyway: "Download anyway",
  name: (name) => `${name.replace(/\.[^.]*$/, "")} (filled).xlsx`,
  downloading: (name) => `Downloading “${name}”; the browser saves it.`,
};
