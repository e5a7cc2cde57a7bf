import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import type { User } from '../graphql/user.type';
import { oneUser, userCount, userPage } from './users.sql';

type UserRow = User & { sortName: string };

@Injectable()
export class ListUsers {
  async run(unit: UnitOfWork, first: number, after: string | undefined, search: string | undefined): Promise<Connection<User>> {
    const [sortName, id] = decodeCursor(after, ['text', 'id']) ?? [null, null];
    const words = search?.trim() || null;
    const rows = await unit.query<UserRow>(userPage, [words, first + 1, sortName, id]);
    const [total] = await unit.query<{ count: number }>(userCount, [words]);
    return page(rows, first, total?.count ?? 0, (row) => [row.sortName, row.id], (row) => row);
  }

  async one(unit: UnitOfWork, id: string): Promise<User> {
    const [row] = await unit.query<UserRow>(oneUser, [id]);
    if (!row) throw new Error('An account that was just written cannot be read.');
    return row;
  }
}
