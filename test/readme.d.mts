export function withTables(readme: string, manifestText: string, wordsText: string): string;
