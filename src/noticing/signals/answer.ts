import { identifierAt } from './identifier';
import { maskGroup, replacements } from './replaced';
import { evidenceAt, type Found, type Scene, type SignalGroup } from './signal';

const status = maskGroup(
  /(?:status ?[(=:]{1,2} ?|status_code ?[(=:]{1,2} ?|StatusCodes?\.|Status\.|http\.Status|HTTP_|abort\(|sendStatus\(|head :)([2345]\d\d|[A-Z][A-Za-z_]+)/,
);
const error = maskGroup(/(?:throw new|throw|raise|return new|return|Err\() ?([A-Z][\w.:]*)/);
const fault = /Exception|Error|Problem|Fault|NotFound|BadRequest|Conflict/;
const typed = maskGroup(/^\s*(?:public |readonly |required |static |protected )*([A-Za-z][\w<>?[\].]*) \w+ ?[;={]/);
const key = maskGroup(/["']([A-Za-z][\w.-]*)["'] ?(?:=>|[:,)\]])/);

function* swapped(
  { work }: Scene,
  mask: ReturnType<typeof maskGroup>,
  fits: (from: string, to: string) => boolean,
): Iterable<Found> {
  if (!work.change) return;
  for (const { file, after, from, to } of replacements(work.change, ['source'], mask))
    if (fits(from, to)) yield { evidence: evidenceAt(file, after), slots: { before: from, after: to } };
}

/** Two spellings of one name: the same beginning or the same ending, not a plain value such as a message. */
function related(from: string, to: string): boolean {
  const [a, b] = [from.toLowerCase().replace(/[_-]/g, ''), to.toLowerCase().replace(/[_-]/g, '')];
  return a.slice(0, 3) === b.slice(0, 3) || a.slice(-4) === b.slice(-4);
}

export const answer: SignalGroup = {
  lines: [
    {
      id: 'status-answered',
      doc: 'A line sets the HTTP status of an answer.',
      triggers: ['status', 'abort(', 'httpexception', 'badrequest(', 'notfound(', 'conflict(', 'http_'],
      pattern:
        /\bstatus(?:_code|Code)? ?[(=:]{1,2} ?(?:HttpStatus\.\w|http\.Status\w|[2345]\d\d\b)|StatusCodes?\.[A-Z]|HTTP_[2345]\d\d|http\.Status[A-Z]|\babort\(\d|HTTPException\(|\b(?:BadRequest|NotFound|Conflict)\(|sendStatus\(/,
      slots: (match, { line }) => ({ status: identifierAt(line.text, match.index + match[0].length - 1) }),
    },
    {
      id: 'input-refused',
      doc: 'A line refuses input that it finds invalid.',
      triggers: [
        'badrequest',
        'validation',
        'invalid',
        'illegalargument',
        'argumentexception',
        'valueerror',
        'errors.add',
        'unprocessable',
        'parametererror(',
        'generalerror(',
      ],
      pattern:
        /\b(?:throw|raise|Err|return)\b[ (](?:new )?[\w.:]*(?:BadRequest|Validation|Invalid|IllegalArgument|Unprocessable|ArgumentException|ValueError)|errors\.add\b|failWithCode|parameterError\(|generalError\(/,
      slots: (match, { line }) => ({ exception: identifierAt(line.text, match.index + match[0].length - 1) }),
    },
    {
      id: 'error-code-touched',
      doc: 'A line adds or removes an error code that clients can read.',
      signs: '+-',
      triggers: ['error_code', 'errorcode', 'errcode', 'error-code'],
      pattern: /error[_-]code|errorCode|ErrorCode|errcode|ERROR_CODE/,
      slots: (match, { line }) => ({ code: identifierAt(line.text, match.index) }),
    },
    {
      id: 'answer-documented',
      doc: 'An annotation that documents or types an answer or a parameter is added or removed.',
      signs: '+-',
      triggers: [
        '@schema(',
        '@operation(',
        '@apiresponse',
        '@apiproperty',
        '@parameter(',
        'producesresponsetype',
        '.produces<',
        'response_model',
        'extend_schema',
        '.withsummary(',
      ],
      pattern:
        /@(?:Schema|Operation|ApiResponses?|ApiProperty|Parameter)\(|ProducesResponseType|\.Produces<|response_model=|extend_schema|\.WithSummary\(/,
      slots: (match, { line }) => ({ annotation: identifierAt(line.text, match.index) }),
    },
    {
      id: 'answer-built',
      doc: 'A line that turns an object into the JSON others read is added or removed.',
      signs: '+-',
      triggers: [
        'as_json',
        'to_json',
        'tojson',
        'jsonresource',
        'serializer',
        'jsonify(',
        'render json',
        '.json(',
        'results.ok',
        'jsonobject',
        'jsonarray',
        'return json(',
      ],
      pattern:
        /as_json|to_json|toJSON|JsonResource|Serializer\b|jsonify\(|render json|\.json\(|Results\.Ok|JsonObject\b|JsonArray\b|return json\(/,
    },
    {
      id: 'wire-name-touched',
      doc: 'A field with a name of its own in JSON is added or removed.',
      signs: '+-',
      triggers: ['json:"', 'jsonproperty', '@serializedname', 'serde(rename', '@jsonalias', 'jsonpropertyname'],
      pattern: /json:"[\w-]|@JsonProperty\("|JsonPropertyName\("|@SerializedName\("|serde\(rename = "|@JsonAlias\("/,
      slots: (match, { line }) => {
        const field = identifierAt(line.text, line.text.indexOf('"', match.index) + 1);
        return field ? { field } : {};
      },
    },
  ],
  works: [
    {
      id: 'status-replaced',
      doc: 'An answer keeps its place and gets another HTTP status.',
      observe: (scene) => swapped(scene, status, () => true),
    },
    {
      id: 'error-type-replaced',
      doc: 'A line throws or returns another error type than before.',
      observe: (scene) => swapped(scene, error, (from, to) => fault.test(from) || fault.test(to)),
    },
    {
      id: 'field-type-replaced',
      doc: 'A field or property keeps its name and changes its type.',
      observe: (scene) =>
        swapped(
          scene,
          typed,
          (from, to) =>
            !/^(?:return|new|else|throw|var|let|const|final|import|using)$/.test(from) &&
            !/^(?:return|new|var|let|const|final)$/.test(to),
        ),
    },
    {
      id: 'key-renamed',
      doc: 'A quoted name (a field, option, parameter or header) is spelled otherwise on the same line.',
      observe: (scene) => swapped(scene, key, related),
    },
  ],
};
