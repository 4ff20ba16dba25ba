/** 新建: blank, after last year's workbook, or with the sample. */
import type { Texts } from "../language";

export const starting: Texts["starting"] = {
  blank: "Blank form",
  others: "or",
  after: "From last year's workbook",
  afterHint:
    "Takes over department, units, staff, tasks, adapted indicators and last year's figures; all listed first.",
  sample: "Load the sample",
  sampleHint: "A report filled in, to try things out; its figures are not your department's.",
  reading: "Reading last year's workbook …",
  read: "Last year's workbook is read. Please look at what will be taken over.",
  title: (year) => `New form for ${year} from last year's`,
  from: (lastYear, edition) => `From the workbook of ${lastYear}, edition: ${edition}`,
  department: "Name of the department",
  departmentMissing: "Please give the name of the department.",
  taken: (n) => `Taken over: ${n}`,
  prior: (n) => `Figures of last year: ${n}`,
  notTaken: (n) => `Not taken over, to be filled in for this year: ${n}`,
  line: (part, field) => `${part} · ${field}`,
  was: (shown) => `last year: ${shown}`,
  confirm: "Create",
  back: "Back",
  installing: "Setting up the form …",
  loadingSample: "Loading the sample …",
};
