/** By its name alone. Also of formats that are refused: the refusal then says what to do. */
export const isWordFile = (name: string): boolean => /\.(?:docx?|docm|dot[xm]?|rtf|odt|wps)$/i.test(name);
