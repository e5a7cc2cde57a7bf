/**
 * Says what is wrong with a variable without the value itself, which graphql-js quotes twice: it may be a name or a note that landed in the wrong
 * place, and errors end up in consoles and tickets. The words are put together from the parts of its message that name our schema.
 */
export function withoutTheValue(message: string): string {
  const variable = /^Variable "\$(\w+)" got invalid value /.exec(message)?.[1];
  if (variable === undefined) return message;
  const path = new RegExp(String.raw` at "(${variable}(?:\.\w+|\[\d+\])*)"; `).exec(message)?.[1] ?? variable;
  return `Variable "$${variable}" has a value at "${path}" that it cannot have. ${reasonOf(message)}`;
}

function reasonOf(message: string): string {
  const missing = /; Field "(\w+)" of required type "([\w![\]]+)" was not provided\.$/.exec(message);
  if (missing) return `Field "${missing[1]}" of required type "${missing[2]}" was not provided.`;
  const choice = / does not exist in "(\w+)" enum\./.exec(message)?.[1];
  if (choice !== undefined) return `It must be one of the values of "${choice}".`;
  const type = /; (Int|Float|Boolean|String|ID) cannot represent /.exec(message)?.[1];
  if (type !== undefined) return `It must be of type "${type}".`;
  return /(?:; |\. )(An? [A-Z]\w+ is [^"]{1,200})$/.exec(message)?.[1] ?? 'Look up its type in the schema.';
}
