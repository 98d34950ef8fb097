import type { FileKind } from '../change';
import type { Spot } from './signal';

/** A route as its framework writes it. */
export interface Route {
  /** `GET` …, or `ANY` where the notation does not say. */
  readonly verb: string;
  /** As written, behind the prefix that the change shows (a controller's, a router's). */
  readonly path: string;
}

/** How one family of frameworks writes down that a route is answered. */
export interface RouteForm {
  readonly languages: readonly string[];
  readonly kinds?: readonly FileKind[];
  readonly triggers: readonly string[];
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, spot: Spot) => Route | undefined;
}

const client =
  /^(?:axios|https?|client|request|requests|api|apiclient|agent|got|ky|superagent|cache|map|params|headers|storage|config|redis|session|cy|page|supertest|httpclient|httpx|faraday|conn|connection|rest|resttemplate|fetcher)$/i;

/** Joins a controller's prefix and a method's path; both as written. */
function joined(prefix: string, path: string): string {
  const whole = `/${prefix}/${path}`.replace(/\/{2,}/g, '/');
  return whole.length > 1 ? whole.replace(/\/$/, '') : whole;
}

/** The first capture of `pattern` in the lines above the spot in its file, nearest first; empty where the change shows none. */
function above({ file, hunk, at }: Spot, pattern: RegExp): string {
  const own = file.hunks.indexOf(hunk);
  for (let number = own; number >= 0; number--) {
    const lines = file.hunks[number]?.lines ?? [];
    for (let index = number === own ? at - 1 : lines.length - 1; index >= 0 && at - index < 400; index--) {
      const line = lines[index];
      const match = line && line.sign !== '-' ? pattern.exec(line.text) : null;
      if (match) return match[1] ?? '';
    }
  }
  return '';
}

/** What stands before `at`, parted into what comes before the name that ends there, and that name. */
function receiverAt(text: string, at: number): [string, string] {
  let start = at;
  while (start > 0 && /\w/.test(text.charAt(start - 1))) start--;
  return [text.slice(0, start), text.slice(start, at)];
}

/** The folders and the bare file name below `folder`, without route groups such as `(shop)`; `undefined` elsewhere. */
function folderedUnder(folder: string, path: string): string[] | undefined {
  const parts = path.replace(/\.[jt]sx?$/, '').split('/');
  const at = parts.indexOf(folder);
  return at < 0 ? undefined : parts.slice(at + 1).filter((part) => !part.startsWith('('));
}

const nestController = /@Controller\(\s?['"`]([^'"`]*)['"`]/;
const springController = /^@RequestMapping\((?:\w+ ?= ?)?\{?\s?"([^"]*)"/;
const jaxController = /^@Path\(\s?"([^"]*)"/;
const jaxVerb = /^\s+@(GET|POST|PUT|DELETE|PATCH)\b/;
const aspController = /^\s*\[Route\("([^"]*)"/;
const aspName = /\bclass (\w+?)Controller\b/;
const pythonPrefix = /\bprefix ?= ?["']([^"']*)["']/;
const goGroup = /\.(?:Route|Group)\("([^"]*)"/;
const queryType = /^\s*(?:extend )?type (\w+)/;

/** Every form, the frameworks' names in the comments. */
export const routeForms: readonly RouteForm[] = [
  {
    // Express, Fastify, Koa, Hono: router.get('/path', handler)
    languages: ['javascript', 'typescript'],
    triggers: ['.get(', '.post(', '.put(', '.patch(', '.delete('],
    pattern: /\.(get|post|put|patch|delete)\(\s?['"`](\/[^'"`\s]*)['"`]\s?,/,
    read: ({ index, 1: verb = '', 2: path = '' }, { line }) => {
      const [before, receiver] = receiverAt(line.text, index);
      if (client.test(receiver) || /\b(?:await|return|yield|expect)\b|[=(]\s?$/.test(before)) return undefined;
      return path.includes('${') ? undefined : { verb: verb.toUpperCase(), path };
    },
  },
  {
    // Nest: @Get(':id/summary') below @Controller('customers')
    languages: ['typescript'],
    triggers: ['@get(', '@post(', '@put(', '@patch(', '@delete('],
    pattern: /^\s*@(Get|Post|Put|Patch|Delete)\(\s?(?:['"`]([^'"`]*)['"`])?\s?\)/,
    read: ([, verb = '', path = ''], spot) => ({
      verb: verb.toUpperCase(),
      path: joined(above(spot, nestController), path),
    }),
  },
  {
    // Next: export async function GET(…) in app/api/…/route.ts
    languages: ['javascript', 'typescript'],
    triggers: ['export '],
    pattern: /^export (?:async )?(?:function|const) (GET|POST|PUT|PATCH|DELETE)\b/,
    read: ([, verb = ''], { file }) => {
      const folders = folderedUnder('app', file.path);
      return folders?.at(-1) === 'route' ? { verb, path: joined('', folders.slice(0, -1).join('/')) } : undefined;
    },
  },
  {
    // Next, the older form: export default function handler in pages/api/…
    languages: ['javascript', 'typescript'],
    triggers: ['export default'],
    pattern: /^export default (?:async )?function/,
    read: (_, { file }) => {
      const folders = folderedUnder('pages', file.path);
      const path = folders?.filter((folder) => folder !== 'index').join('/');
      return folders?.[0] === 'api' ? { verb: 'ANY', path: joined('', path ?? '') } : undefined;
    },
  },
  {
    // FastAPI, Flask 2: @router.get("/path")
    languages: ['python'],
    triggers: ['.get(', '.post(', '.put(', '.patch(', '.delete('],
    pattern: /^\s*@\w+\.(get|post|put|patch|delete)\(\s?["']([^"']*)["']/,
    read: ([, verb = '', path = ''], spot) => ({
      verb: verb.toUpperCase(),
      path: joined(above(spot, pythonPrefix), path),
    }),
  },
  {
    // Flask: @app.route("/path", methods=["POST"])
    languages: ['python'],
    triggers: ['.route('],
    pattern: /^\s*@\w+\.route\(\s?["']([^"']*)["']/,
    read: ([, path = ''], spot) => {
      const verb = /methods ?= ?[[(]["'](\w+)["']/.exec(spot.line.text)?.[1] ?? 'GET';
      return { verb: verb.toUpperCase(), path: joined(above(spot, pythonPrefix), path) };
    },
  },
  {
    // Django: path("customers/<int:id>/", views.summary)
    languages: ['python'],
    triggers: ['path('],
    pattern: /^\s*(?:re_)?path\(\s?r?["']\^?([^"']*)["']\s?,/,
    read: ([, path = '']) => ({ verb: 'ANY', path: joined('', path.replace(/\$$/, '')) }),
  },
  {
    // Spring: @GetMapping("/{id}/summary") below @RequestMapping("/customers")
    languages: ['java', 'kotlin', 'groovy'],
    triggers: ['mapping'],
    pattern: /^\s+@(Get|Post|Put|Patch|Delete)Mapping(?:\((?:\w+ ?= ?)?[{[]?\s?(?:"([^"]*)")?|\s*$)/,
    read: ([, verb = '', path = ''], spot) => ({
      verb: verb.toUpperCase(),
      path: joined(above(spot, springController), path),
    }),
  },
  {
    // JAX-RS: @GET above @Path("{id}")
    languages: ['java', 'kotlin'],
    triggers: ['@path('],
    pattern: /^\s+@Path\(\s?"([^"]*)"/,
    read: ([, path = ''], spot) => {
      const verb = above({ ...spot, file: { ...spot.file, hunks: [spot.hunk] } }, jaxVerb) || 'ANY';
      return { verb, path: joined(above(spot, jaxController), path) };
    },
  },
  {
    // ASP.NET controllers: [HttpGet("{id}/summary")] below [Route("customers")]
    languages: ['csharp'],
    triggers: ['[http'],
    pattern: /^\s*\[Http(Get|Post|Put|Patch|Delete)(?:\("([^"]*)"[^)]*\))?\]/,
    read: ([, verb = '', path = ''], spot) => {
      const prefix = above(spot, aspController).replace('[controller]', above(spot, aspName).toLowerCase());
      return { verb: verb.toUpperCase(), path: joined(path.startsWith('/') ? '' : prefix, path) };
    },
  },
  {
    // ASP.NET minimal API: app.MapGet("/path", handler)
    languages: ['csharp'],
    triggers: ['.map'],
    pattern: /\.Map(Get|Post|Put|Patch|Delete)\(\s?"([^"]*)"/,
    read: ([, verb = '', path = ''], spot) => ({
      verb: verb.toUpperCase(),
      path: joined(above(spot, /\.MapGroup\("([^"]*)"/), path),
    }),
  },
  {
    // Go: mux.HandleFunc("GET /path", …), gorilla, chi r.Get("/path", …), gin and echo r.GET("/path", …)
    languages: ['go'],
    triggers: ['.handlefunc(', '.handle(', '.get(', '.post(', '.put(', '.patch(', '.delete('],
    pattern:
      /\.(HandleFunc|Handle|Get|GET|Post|POST|Put|PUT|Patch|PATCH|Delete|DELETE)\(\s?"(?:(GET|POST|PUT|PATCH|DELETE) )?(\/[^"]*)"\s?,/,
    read: ({ index, 1: method = '', 2: verb, 3: path = '' }, spot) => {
      const [, receiver] = receiverAt(spot.line.text, index);
      if (client.test(receiver) && !method.startsWith('Handle')) return undefined;
      return {
        verb: verb ?? (method.startsWith('Handle') ? 'ANY' : method.toUpperCase()),
        path: joined(above(spot, goGroup), path),
      };
    },
  },
  {
    // Rails: get "customers/:id/summary", to: "…"
    languages: ['ruby'],
    triggers: ['get ', 'post ', 'put ', 'patch ', 'delete '],
    pattern: /^\s*(get|post|put|patch|delete) (?:["']([^"']*)["']|:(\w+))/,
    read: ([, verb = '', path, action = ''], spot) => {
      if (!/(?:^|\/)(?:config\/)?routes(?:\.rb$|\/)/.test(spot.file.path)) return undefined;
      const resource = path === undefined ? above(spot, /^\s*resources? :(\w+)/) : '';
      const member = resource !== '' && above(spot, /^\s*(member|collection) do/) === 'member' ? '/:id' : '';
      return { verb: verb.toUpperCase(), path: joined(`${resource}${member}`, path ?? action) };
    },
  },
  {
    // Laravel: Route::get('/path', …); Slim, Lumen: $app->get('/path', …)
    languages: ['php'],
    triggers: ['route::', '->get(', '->post('],
    pattern: /(?:\bRoute::|\$(?:app|router|group|route)->)(get|post|put|patch|delete)\(\s?['"]([^'"]*)['"]\s?,/,
    read: ([, verb = '', path = '']) => ({ verb: verb.toUpperCase(), path: joined('', path) }),
  },
  {
    // Symfony: #[Route('/path', methods: ['GET'])]
    languages: ['php'],
    triggers: ['route('],
    pattern: /^\s*(?:#\[|\* @)Route\(\s?(?:path: ?)?['"]([^'"]*)['"]/,
    read: ([, path = ''], { line }) => ({
      verb: /\b(POST|PUT|PATCH|DELETE)\b/.exec(line.text)?.[1] ?? 'GET',
      path: joined('', path),
    }),
  },
  {
    // GraphQL: a field of the query or mutation type
    languages: ['graphql'],
    kinds: ['schema', 'source'],
    triggers: [': '],
    pattern: /^ {1,4}(\w+)(?:\([^)]*\)?)?(?:: ?[[\w!\]]+|$)/,
    read: ([, field = ''], spot) => {
      const type = above(spot, queryType) || (/type (\w+)/.exec(spot.hunk.context)?.[1] ?? '');
      return type === 'Query'
        ? { verb: 'query', path: field }
        : type === 'Mutation'
          ? { verb: 'mutation', path: field }
          : undefined;
    },
  },
  {
    // OpenAPI: the verb below a path's key
    languages: ['yaml'],
    kinds: ['schema', 'config', 'docs'],
    triggers: ['get:', 'post:', 'put:', 'patch:', 'delete:'],
    pattern: /^\s+(get|post|put|patch|delete):\s*$/,
    read: ([, verb = ''], spot) => {
      const path = above(spot, /^\s{1,4}["']?(\/[^\s"']*?)["']?:\s*$/);
      return path === '' ? undefined : { verb: verb.toUpperCase(), path };
    },
  },
  {
    // OpenAPI in JSON
    languages: ['json'],
    kinds: ['schema', 'config', 'docs'],
    triggers: ['"get":', '"post":', '"put":', '"patch":', '"delete":'],
    pattern: /^\s+"(get|post|put|patch|delete)": ?\{\s*$/,
    read: ([, verb = ''], spot) => {
      const path = above(spot, /^\s+"(\/[^"\s]*)": ?\{\s*$/);
      return path === '' ? undefined : { verb: verb.toUpperCase(), path };
    },
  },
  {
    // protobuf: rpc GetOrderSummary(GetOrderSummaryRequest) returns (OrderSummary);
    languages: ['protobuf'],
    kinds: ['schema'],
    triggers: ['rpc '],
    pattern: /^\s*rpc (\w+) ?\(/,
    read: ([, name = '']) => ({ verb: 'rpc', path: name }),
  },
];

/** Whether a route reads: `GET`, a GraphQL query, a remote procedure named like a read, or a verb that is not told. */
export function reads({ verb, path }: Route): boolean {
  if (verb === 'rpc')
    return /^(?:Get|List|Find|Search|Read|Fetch|Query|Lookup|Count|Watch|Batch(?:Get|Read))/.test(path);
  return verb === 'GET' || verb === 'query' || verb === 'ANY';
}

/** A route as people say it: `GET /customers/:id`, `query orderSummary`, `rpc GetOrderSummary`. */
export function said({ verb, path }: Route): string {
  return verb === 'ANY' ? path : `${verb} ${path}`;
}
