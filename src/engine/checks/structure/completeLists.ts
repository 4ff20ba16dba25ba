/** A list that is empty because its sheet or its name is gone has been told already: rules about what lists lack wait for these. */
export const WHOLE_FORM: readonly string[] = ["结构.工作表", "结构.名称"];
