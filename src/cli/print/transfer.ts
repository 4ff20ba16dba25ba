/** What `transfer` prints: for people, and as JSON for programs. */
import type { TransferredFinding, TransferredSheet } from "../../app/views/transfer";

/** Values are text as they are written. */
export const transferJson = ({ sheet, values, findings }: TransferredSheet) => ({
  sheet,
  written: values.map(({ address, subject, column, shown }) => ({ cell: address, subject, column, value: shown })),
  findings: findings.map(({ address = null, ...finding }) => ({ ...finding, cell: address })),
});

const findingLine = (sheet: string, { level, address, subject, message }: TransferredFinding): string => {
  const where = [...(address === undefined ? [] : [`${sheet}!${address}`]), subject].join(" ").trim();
  return `  ${level}：${where === "" ? "" : `${where}：`}${message}`;
};

export const transferText = (sheets: readonly TransferredSheet[]): string =>
  [
    ...sheets.flatMap(({ sheet, values, findings }) => [
      `${sheet}：填入 ${values.length} 处，${findings.filter(({ level }) => level === "强制").length} 处须改正后才能导入`,
      ...values.map(({ address, column, shown, subject }) => `  ${address} ${column} ${shown}（${subject}）`),
      ...findings.map((finding) => findingLine(sheet, finding)),
    ]),
    "",
  ].join("\n");
