/** Every value within a value, a line each: for what has no words of its own, and for two values whose words are the same. Nothing for nothing said. */
export function everythingSaid(value: unknown, name = ''): readonly string[] {
  if (value === undefined || value === null || value === '') return value === '' ? [`${name}${name && ': '}(empty)`] : value === null ? [`${name}${name && ': '}(none)`] : [];
  if (Array.isArray(value)) return value.length === 0 ? [`${name}${name && ': '}(empty list)`] : value.flatMap((each, index) => everythingSaid(each, value.length > 1 ? `${name} ${index + 1}`.trim() : name));
  if (typeof value === 'object') return Object.entries(value).sort(([a], [b]) => a.localeCompare(b)).flatMap(([field, inner]) => everythingSaid(inner, [name, readable(field)].filter(Boolean).join(', ')));
  return [`${name}${name && ': '}${String(value)}`];
}

/** "fees_description" is "Fees description". */
export const readable = (field: string): string => {
  const words = field.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
