/** Where JSON is not as a schema declares it, in words that name the place. */
import { fieldsOf } from "../engine/schema/lookup";
import { listRow, sumRow } from "../engine/schema/path";
import type { Schema } from "../engine/schema/schema";

type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const sectionFault = (of: Schema, key: string, value: unknown): string | undefined => {
  const { type } = of.sectionOf(key);
  if (!isObject(value)) return `${key} 应是一个对象`;
  if (type === "fields") return rowFault(of, key, key, value);
  const { rows = [], sum = {}, ...rest } = value;
  const [extra] = Object.keys(rest);
  if (extra !== undefined) return `${key} 里没有 ${extra}`;
  if (!Array.isArray(rows)) return `${key}.rows 应是一个数组`;
  const sumFault = type === "table" ? rowFault(of, key, sumRow(key), sum) : undefined;
  return sumFault ?? firstFault(rows, (row, i) => rowFault(of, key, listRow(key, i), row));
};

export const rowFault = (of: Schema, key: string, path: string, row: unknown): string | undefined => {
  if (!isObject(row)) return `${path} 应是一个对象`;
  const known = fieldsOf(of.sectionOf(key));
  return firstFault(Object.entries(row), ([field, value]) => {
    if (!Object.hasOwn(known, field)) return `${path} 里没有 ${field}`;
    return value === null || typeof value === "string"
      ? undefined
      : `${path}.${field} 应是文字或 null，数字也写成文字，如 "30.81"`;
  });
};

export const firstFault = <T>(
  items: readonly T[],
  faultOf: (item: T, index: number) => string | undefined,
): string | undefined => {
  for (const [i, item] of items.entries()) {
    const fault = faultOf(item, i);
    if (fault !== undefined) return fault;
  }
  return undefined;
};
