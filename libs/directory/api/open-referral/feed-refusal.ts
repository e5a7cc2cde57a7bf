import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';

/** An answer that is no payload: what is wrong, where, and what to do. */
export class FeedRefusal extends HttpException {
  constructor(
    readonly code: number,
    readonly words: string,
    readonly parameter?: string,
  ) {
    super(words, code);
  }
}

/** Says every refusal in one shape. */
@Catch(FeedRefusal)
export class FeedRefusals implements ExceptionFilter {
  catch({ code, words, parameter }: FeedRefusal, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    response.status(code).set('cache-control', 'no-store').json(refusalBody(code, words, parameter));
  }
}

export const refusalBody = (status: number, message: string, parameter?: string) => ({ error: { status, ...(parameter === undefined ? {} : { parameter }), message } });
