/** A list that is empty because its sheet, its name or its columns are gone has been told already: rules about what lists lack wait for these. */
export const WHOLE_FORM: readonly string[] = ["结构.工作表", "结构.名称", "结构.列数"];
