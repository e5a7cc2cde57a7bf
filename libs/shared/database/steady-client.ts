import pg, { type ClientConfig } from 'pg';

/**
 * A connection that ends while somebody holds it and asks nothing of it ends with an event that nobody hears, and such an event ends the process. Here
 * it is heard: the next statement fails, and the pool puts the connection away when it is given back.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
