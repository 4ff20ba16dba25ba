/** A list that lacks something because its sheet, its name, its columns or a row of it are not where they should be has been told: rules about what lists lack wait for these. */
export const WHOLE_FORM: readonly string[] = ["结构.工作表", "结构.名称", "结构.列数", "结构.末行", "结构.表外"];
