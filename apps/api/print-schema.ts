import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { modules } from './features';

/** Prints the GraphQL schema that the features' resolvers declare, without opening a database: `npm run codegen` reads it. */
const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
await app.init();
const providers = modules.flatMap((module) => Reflect.getMetadata('providers', module) as unknown[]);
const resolvers = providers.filter((provider): provider is () => object => typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider));
const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();
