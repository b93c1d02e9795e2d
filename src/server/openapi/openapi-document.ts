import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { accountBodySchema } from '../../contract/account-body.ts';
import { employeeBodySchema } from '../../contract/employee-body.ts';
import { errorBodySchema } from '../../contract/error-body.ts';
import { listBodySchema } from '../../contract/list-body.ts';
import { locationBodySchema } from '../../contract/location.ts';
import { PATHS } from '../../contract/paths.ts';
import { punchAnswerSchema } from '../../contract/punch-answer.ts';
import { punchRequestSchema } from '../../contract/punch-request.ts';
import { tokenBodySchema, tokenRequestSchema } from '../../contract/token-body.ts';

const ANSWERS = {
  PunchAnswer: punchAnswerSchema,
  Account: accountBodySchema,
  EmployeePage: listBodySchema(employeeBodySchema),
  LocationPage: listBodySchema(locationBodySchema),
  Token: tokenBodySchema,
  Error: errorBodySchema,
};
const REQUESTS = { Punch: punchRequestSchema, TokenRequest: tokenRequestSchema };

type SchemaName = keyof typeof ANSWERS | keyof typeof REQUESTS;

const SIGNED_IN = [{ bearer: [] }];

/** The description of the Workly-compatible API, OpenAPI 3.1. Its schemas are made of the validators themselves. */
export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Workly-compatible attendance API',
      version: '1',
      description:
        'Every refusal has the body `Error`. Times are written in the zone of the account (`settings.time_zone`).',
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    paths: {
      [PATHS.token]: {
        post: {
          summary: 'Access by password, by refresh token, or for a program by its secret',
          security: [],
          requestBody: {
            required: true,
            content: {
              'application/x-www-form-urlencoded': { schema: reference('TokenRequest') },
              'application/json': { schema: reference('TokenRequest') },
            },
          },
          responses: answers('Token', [400, 401, 422, 429, 503]),
        },
      },
      [PATHS.accounts]: {
        get: {
          summary: 'Whom the token belongs to, and their day so far',
          responses: answers('Account', [401]),
        },
      },
      [PATHS.employees]: {
        get: {
          summary: "The company's people, for administrators",
          parameters: [PAGE],
          responses: answers('EmployeePage', [401, 403, 422]),
        },
      },
      [PATHS.locations]: {
        get: {
          summary: "The company's locations",
          parameters: [PAGE],
          responses: answers('LocationPage', [401, 422]),
        },
      },
      [PATHS.clockIn]: { post: punch('Records an arrival') },
      [PATHS.clockOut]: { post: punch('Records a departure') },
    },
    security: SIGNED_IN,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: { ...schemasOf(REQUESTS, 'input'), ...schemasOf(ANSWERS, 'output') },
    },
  };
}

const PAGE = {
  name: 'page',
  in: 'query',
  description: '50 entries each, from 1',
  schema: { type: 'integer', minimum: 1, default: 1 },
};

function punch(summary: string) {
  return {
    summary,
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        description: 'The same key with the same bytes is one punch; equal to `kiosk.id` where there is one',
        schema: { type: 'string', minLength: 1, maxLength: 255 },
      },
    ],
    requestBody: { required: true, content: { 'application/json': { schema: reference('Punch') } } },
    responses: answers('PunchAnswer', [400, 401, 403, 406, 413, 422, 426, 429, 502, 503, 504]),
  };
}

function answers(name: SchemaName, refusals: readonly number[]) {
  const all: readonly (readonly [number, SchemaName])[] = [
    [200, name],
    ...refusals.map((status) => [status, 'Error'] as const),
  ];
  return Object.fromEntries(
    all.map(([status, schema]) => [
      String(status),
      {
        description: status === 200 ? 'Done' : 'Refused',
        content: { 'application/json': { schema: reference(schema) } },
      },
    ]),
  );
}

function reference(name: SchemaName) {
  return { $ref: `#/components/schemas/${name}` };
}

function schemasOf(
  schemas: Readonly<Record<string, GenericSchema>>,
  typeMode: 'input' | 'output',
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      // What JSON Schema has no word for, such as the days of a month, stays the server's own check.
      const { $schema: _, ...rest } = toJsonSchema(schema, {
        target: 'draft-2020-12',
        typeMode,
        errorMode: 'ignore',
      });
      return [name, rest];
    }),
  );
}
