/** What `transfer` prints: for people, and as JSON for programs. */
import type { Decimal } from "../../domain/decimal";
import { plain } from "../../domain/figure";
import { COLUMN_WORDS } from "../../reports/project/budgetSystem/filled";
import { transferMessage, type TransferFinding } from "../../reports/project/budgetSystem/finding";
import type { Transfer } from "../../reports/project/budgetSystem/transfer";
import { cellAddress } from "../../workbook/address";

const shown = (value: Decimal | string): string => (typeof value === "string" ? value : plain(value));

const addressOf = ({ at }: TransferFinding): string | null => (at === undefined ? null : cellAddress(at.row, at.col));

/** Values are text as they are written. */
export const transferJson = ({ sheet, cells, findings }: Transfer) => ({
  sheet,
  written: cells.map(({ row, col, value, indicator, column }) => ({
    cell: cellAddress(row, col),
    indicator,
    column: COLUMN_WORDS[column],
    value: shown(value),
  })),
  findings: findings.map((finding) => ({
    level: finding.level,
    id: finding.id,
    cell: addressOf(finding),
    indicator: finding.indicator,
    message: transferMessage(finding),
  })),
});

const pathWords = (path: readonly string[]): string => path.filter((part) => part !== "").join(" › ");

const findingLine = (sheet: string, finding: TransferFinding): string => {
  const address = addressOf(finding);
  const where = [...(address === null ? [] : [`${sheet}!${address}`]), pathWords(finding.indicator)].join(" ").trim();
  return `  ${finding.level}：${where === "" ? "" : `${where}：`}${transferMessage(finding)}`;
};

export const transferText = (transfers: readonly Transfer[]): string =>
  [
    ...transfers.flatMap(({ sheet, cells, findings }) => [
      `${sheet}：填入 ${cells.length} 处，${findings.filter(({ level }) => level === "强制").length} 处须改正后才能导入`,
      ...cells.map(
        ({ row, col, value, indicator, column }) =>
          `  ${cellAddress(row, col)} ${COLUMN_WORDS[column]} ${shown(value)}（${pathWords(indicator)}）`,
      ),
      ...findings.map((finding) => findingLine(sheet, finding)),
    ]),
    "",
  ].join("\n");
