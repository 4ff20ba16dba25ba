import { asFlag, asRecord, asText, asWord } from "../protocol/args";
import { invalidArgument } from "../protocol/errors";
import { mutation, property, readOnly } from "../protocol/objects";
import type { Argument } from "../protocol/objects";
import type { Json } from "../protocol/wire";
import { absoluteAddress } from "../univer/addresses";
import type { ISheetDataValidationRule } from "../univer/data";
import { requireFormula } from "../univer/formulas/formulaText";
import { lostReferences } from "../univer/formulas/lostReferences";
import type { CellRange } from "../univer/range";
import {
  agreementOf,
  AlertStyle,
  changeValidation,
  clearValidation,
  LIST,
  Operator,
  RuleType,
  validationOf,
} from "../univer/formats/validation";
import type { ValidationRule } from "../univer/formats/validation";
import { keyOf, keysOf } from "../words";
import { rangeBehind } from "./args";
import type { TypeOf } from "./define";

const OPERATORS = {
  Between: Operator.BETWEEN,
  NotBetween: Operator.NOT_BETWEEN,
  EqualTo: Operator.EQUAL,
  NotEqualTo: Operator.NOT_EQUAL,
  GreaterThan: Operator.GREATER_THAN,
  LessThan: Operator.LESS_THAN,
  GreaterThanOrEqualTo: Operator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: Operator.LESS_THAN_OR_EQUAL,
} as const;

const KINDS = {
  wholeNumber: RuleType.WHOLE,
  decimal: RuleType.DECIMAL,
  date: RuleType.DATE,
  time: RuleType.TIME,
  textLength: RuleType.TEXT_LENGTH,
} as const;

const STYLES = { Stop: AlertStyle.STOP, Warning: AlertStyle.WARNING, Information: AlertStyle.INFO } as const;

export const dataValidation: TypeOf<"DataValidation"> = {
  members: {
    Type: readOnly((zone) => {
      const agreement = agreementOf(zone);
      return agreement === "alike" ? typeName(validationOf(zone)) : agreement;
    }),
    Rule: property(
      (zone) => (agreementOf(zone) === "alike" ? ruleOf(validationOf(zone)) : {}),
      (zone, value) => changeValidation(zone, readRule(value)),
    ),
    Prompt: property(
      (zone) => promptOf(validationOf(zone)),
      (zone, value) => changeValidation(zone, readPrompt(value)),
    ),
    ErrorAlert: property(
      (zone) => alertOf(validationOf(zone)),
      (zone, value) => changeValidation(zone, readAlert(value)),
    ),
    IgnoreBlanks: property(
      (zone) => validationOf(zone)?.allowBlank ?? true,
      (zone, value) => changeValidation(zone, { allowBlank: asFlag(value) }),
    ),
    Clear: mutation((zone) => clearValidation(zone)),
  },
};

const typeName = (rule: ISheetDataValidationRule | undefined): string => {
  if (rule === undefined || rule.type === RuleType.ANY) return "None";
  const kind = keyOf(KINDS, rule.type) ?? rule.type;
  return kind.charAt(0).toUpperCase() + kind.slice(1);
};

const ruleOf = (rule: ISheetDataValidationRule | undefined): Json => {
  if (rule === undefined) return {};
  if (rule.type === RuleType.LIST)
    return { list: { inCellDropDown: rule.showDropDown !== false, source: shown(rule.formula1) } };
  if (rule.type === RuleType.CUSTOM) return { custom: { formula: shown(rule.formula1) } };
  const kind = keyOf(KINDS, rule.type);
  if (kind === undefined) return {};
  return {
    [kind]: {
      formula1: limitOf(rule.formula1),
      ...(isGiven(rule.formula2) ? { formula2: limitOf(rule.formula2) } : {}),
      operator: keyOf(OPERATORS, rule.operator) ?? "Between",
    },
  };
};

const shown = (formula: string | undefined): string => lostReferences.toExcel(formula ?? "");

/** The grid adds an empty second limit to rules that have one. */
const isGiven = (limit: Argument | undefined): boolean => limit !== undefined && limit !== null && limit !== "";

/** A number as a number, a formula as text. */
const limitOf = (formula: string | undefined): Json =>
  formula !== undefined && formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : shown(formula);

const readRule = (value: Argument): Partial<ValidationRule> => {
  const entries = Object.entries(asRecord(value)).filter(([, part]) => part !== null);
  const [kind, part] = entries[0] ?? [];
  if (kind === undefined || part === undefined || entries.length > 1)
    throw invalidArgument("A rule has exactly one kind.");
  const given = asRecord(part);
  if (kind === "list")
    return {
      ...LIST,
      formula1: asSource(given["source"]),
      showDropDown: given["inCellDropDown"] !== false,
    };
  if (kind === "custom") return { type: RuleType.CUSTOM, formula1: asFormula(given["formula"]) };
  const second = given["formula2"];
  return {
    type: KINDS[asWord(kind, keysOf(KINDS))],
    formula1: asLimit(given["formula1"]),
    ...(isGiven(second) ? { formula2: asLimit(second) } : {}),
    operator: OPERATORS[asWord(given["operator"] ?? "Between", keysOf(OPERATORS))],
  };
};

/** Excel specifications and limits: what a rule takes, in characters. */
const LONGEST = { list: 255, title: 32, message: 255 } as const;

const within = (text: string, part: keyof typeof LONGEST): string => {
  if (text.length > LONGEST[part]) throw invalidArgument(`The ${part} has more than ${LONGEST[part]} characters.`);
  return text;
};

/** Cells, or a list written out. */
const asSource = (value: Argument | undefined): string => {
  const source = asLimit(value);
  return source.startsWith("=") ? source : within(source, "list");
};

const asFormula = (value: Argument | undefined): string => {
  const formula = asText(value ?? null);
  requireFormula(formula.startsWith("=") ? formula : `=${formula}`);
  return lostReferences.toUniver(formula);
};

/** A limit may be a number, a text, a formula or a range. */
const asLimit = (value: Argument | undefined): string => {
  const range: CellRange | undefined = rangeBehind(value ?? null);
  return range === undefined ? lostReferences.toUniver(asText(value ?? null)) : `=${absoluteAddress(range)}`;
};

const promptOf = (rule: ISheetDataValidationRule | undefined): Json =>
  rule === undefined
    ? null
    : { showPrompt: rule.showInputMessage === true, message: rule.prompt ?? "", title: rule.promptTitle ?? "" };

const readPrompt = (value: Argument): Partial<ValidationRule> => {
  const given = asRecord(value);
  return {
    showInputMessage: given["showPrompt"] !== false,
    prompt: within(asText(given["message"] ?? ""), "message"),
    promptTitle: within(asText(given["title"] ?? ""), "title"),
  };
};

const alertOf = (rule: ISheetDataValidationRule | undefined): Json =>
  rule === undefined
    ? null
    : {
        showAlert: rule.showErrorMessage === true,
        message: rule.error ?? "",
        title: rule.errorTitle ?? "",
        style: keyOf(STYLES, rule.errorStyle) ?? "Stop",
      };

const readAlert = (value: Argument): Partial<ValidationRule> => {
  const given = asRecord(value);
  return {
    showErrorMessage: given["showAlert"] !== false,
    error: within(asText(given["message"] ?? ""), "message"),
    errorTitle: within(asText(given["title"] ?? ""), "title"),
    errorStyle: STYLES[asWord(given["style"] ?? "Stop", keysOf(STYLES))],
  };
};
