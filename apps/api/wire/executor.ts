import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql';
import { CompiledOperation } from './operation';

/** So many operations are kept ready. The web client has about a tenth of this; texts of others push each other out. */
const operationsKept = 1_000;

/** Answers operations that were parsed, validated and found within the limits, each from the plan that was made when it was first asked. */
export class CompiledExecutor {
  private readonly operations = new Map<string, CompiledOperation>();

  /** `hash` is the document's: no two different documents have the same. */
  execute(hash: string, args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
    return this.compiled(`${hash} ${args.operationName ?? ''}`, args.document).execute(args);
  }

  get size(): number {
    return this.operations.size;
  }

  /** The least recently asked is forgotten first. */
  private compiled(key: string, document: DocumentNode): CompiledOperation {
    let operation = this.operations.get(key);
    if (operation) this.operations.delete(key);
    else operation = new CompiledOperation(document);
    this.operations.set(key, operation);
    if (this.operations.size > operationsKept) for (const oldest of this.operations.keys()) { this.operations.delete(oldest); break; }
    return operation;
  }
}
