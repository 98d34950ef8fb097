import { itReads, itSees } from './sight';

describe('Signals of a contract', () => {
  itSees({
    'public-declaration-removed': {
      sees: [
        [['pkg/store/page.go', '-func NextPage(token string) (Page, error) {\n+// gone'], 'NextPage'],
        [
          ['packages/client/src/list.ts', '-export const listParcels = async () => fetchAll();\n+const x = 1;'],
          'listParcels',
        ],
        [
          ['shop-client/src/main/java/shop/Api.java', '-  public Parcel findParcel(String id) {\n+  // gone'],
          'findParcel',
        ],
        [['src/Shop.Client/Parcels.cs', '-    public Parcel Find(string id)\n+    // gone'], 'Find'],
        [['crates/core/src/lib.rs', '-pub fn next_page(token: &str) -> Page {\n+// gone'], 'next_page'],
      ],
      not: [
        [['pkg/store/page.go', '-func NextPage(token string) Page {\n+func NextPage(token string, size int) Page {']],
        [['pkg/store/page.go', '-func nextPage(token string) Page {\n+// gone']],
        [['internal/page.go', '-func NextPage(token string) Page {\n+// gone']],
        [['pkg/store/page_test.go', '-func TestNextPage(t *testing.T) {\n+// gone']],
      ],
    },
    'inner-declaration-removed': {
      sees: [[['internal/page.go', '-func NextPage(token string) Page {\n+// gone'], 'NextPage']],
      not: [[['pkg/page.go', '-func NextPage(token string) Page {\n+// gone']]],
    },
    'public-declaration-changed': {
      sees: [
        [
          ['pkg/store/page.go', '-func NextPage(token string) Page {\n+func NextPage(token string, size int) Page {'],
          'NextPage',
        ],
        [['lib/parcels.rb', '-  def find(id)\n+  def find(id, tenant)'], 'find'],
        [['src/api/parcels.py', '-def find_parcel(id):\n+def find_parcel(id, tenant):'], 'find_parcel'],
        [['lib/Parcels.php', '-    public function find($id)\n+    public function find($id, $tenant)'], 'find'],
      ],
      not: [[['pkg/store/page.go', '-func NextPage(token string) Page {\n+func NextPage( token string ) Page {']]],
    },
    'inner-declaration-changed': {
      sees: [[['app/models/parcel.rb', '-  def weigh(scale)\n+  def weigh(scale, unit)'], 'weigh']],
      not: [[['lib/parcel.rb', '-  def weigh(scale)\n+  def weigh(scale, unit)']]],
    },
    'public-declaration-added': {
      sees: [
        [['sdk/src/parcels.ts', '+export function listParcels(): Parcel[] {'], 'listParcels'],
        [['lib/parcels.ex', '+  def list_parcels(tenant) do'], 'list_parcels'],
      ],
      not: [[['sdk/src/parcels.ts', '+function listParcels(): Parcel[] {']]],
    },
    'interface-grows': {
      sees: [
        [
          ['core/ParcelStore.java', ' \n+    Parcel find(String id);', { context: 'public interface ParcelStore {' }],
          'find',
        ],
        [['src/IParcelStore.cs', ' \n+    Task<Parcel> FindAsync(string id);'], 'FindAsync'],
      ],
      not: [[['core/ParcelStore.java', ' \n+    Parcel find(String id);', { context: 'public class ParcelStore {' }]]],
    },
    'wire-number-reused': {
      sees: [
        [['proto/parcel.proto', '-  bool sealed = 4;\n+  Seal sealed = 4;'], 'sealed'],
        [['proto/parcel.proto', '-  string note = 5;\n+  string note = 6;'], 'note'],
      ],
      not: [[['proto/parcel.proto', '+  string note = 5;']]],
    },
    'wire-part-removed': {
      sees: [
        [['proto/parcel.proto', '-  rpc ListParcels(ListRequest) returns (ListReply);\n+  // gone'], 'ListParcels'],
      ],
      not: [[['proto/parcel.proto', '-  // a comment about parcels\n+  // another']]],
    },
    'wire-part-added': {
      sees: [[['proto/parcel.proto', '+  repeated string labels = 7;'], 'labels']],
      not: [[['src/parcel.go', '+  labels = 7;']]],
    },
    'graph-field-removed': {
      sees: [[['schema.graphql', '-  weight: Float\n+'], 'weight']],
      not: [[['schema.graphql', '-  weight: Float\n+  weight: Decimal']]],
    },
    'graph-field-added': {
      sees: [[['schema.graphql', '+  parcels(first: Int): [Parcel!]!'], 'parcels']],
      not: [[['schema.graphql', '-  weight: Float']]],
    },
    'api-description-changed': {
      sees: [[['docs/openapi.yaml', '+  /parcels/{id}:'], '/parcels/{id}']],
      not: [[['config/app.yaml', '+  /parcels/{id}:']]],
    },
    'status-replaced': {
      sees: [
        [['src/parcels.ts', '-  return reply.status(200);\n+  return reply.status(202);'], '202'],
        [['api/parcels.go', '-  w.WriteHeader(http.StatusOK)\n+  w.WriteHeader(http.StatusAccepted)'], 'Accepted'],
      ],
      not: [[['src/parcels.ts', '-  return reply.status(200);\n+  return reply.status(200); // fine']]],
    },
    'error-type-replaced': {
      sees: [
        [
          ['src/Parcels.java', '-    throw new ParcelException(id);\n+    throw new MissingParcelException(id);'],
          'MissingParcelException',
        ],
        [
          ['app/parcels.py', '-        raise KeyError(id)\n+        raise ParcelMissingError(id)'],
          'ParcelMissingError',
        ],
      ],
      not: [[['src/Parcels.java', '-    return Left(id);\n+    return Right(id);']]],
    },
    'field-type-replaced': {
      sees: [
        [['src/Parcel.cs', '-    public Uri Label { get; set; }\n+    public string Label { get; set; }'], 'string'],
      ],
      not: [[['src/parcel.ts', '-  return parcel;\n+  throw parcel;']]],
    },
    'key-renamed': {
      sees: [
        [['lib/parcel.rb', '-  "parcel-id" => id,\n+  "parcel_id" => id,'], 'parcel_id'],
        [['src/parcel.ts', "-  row['weightKg'],\n+  row['weightGrams'],"], 'weightGrams'],
      ],
      not: [[['src/parcel.ts', "-  say('hello', name);\n+  say('goodbye', name);"]]],
    },
    'status-answered': {
      sees: [
        [['api/parcels.go', '+  w.WriteHeader(http.StatusConflict)']],
        [['app/parcels.py', '+    raise HTTPException(409)']],
        [['src/Parcels.cs', '+        return NotFound();']],
      ],
      not: [[['src/parcel.ts', "+  parcel.status = 'sent';"]]],
    },
    'input-refused': {
      sees: [
        [['src/Parcels.java', '+      throw new IllegalArgumentException("weight");']],
        [['app/models/parcel.rb', '+    errors.add(:weight, "must be positive")']],
        [['app/parcels.py', '+    raise ValidationError("weight")']],
      ],
      not: [[['src/parcels.ts', '+  const valid = check(parcel);']]],
    },
    'error-code-touched': {
      sees: [[['src/parcels.go', '+  return status.Error(ErrorCodeParcelSealed)'], 'ErrorCodeParcelSealed']],
      not: [[['src/parcels.go', '+  return errors.New("code")']]],
    },
    'answer-documented': {
      sees: [
        [['src/Parcels.java', '+  @Schema(implementation = Parcel.class)'], 'Schema'],
        [['app/parcels.py', '-@router.get("/parcels", response_model=Parcel)']],
      ],
      not: [[['src/parcels.ts', '+const schema = load();']]],
    },
    'answer-built': {
      sees: [[['app/models/parcel.rb', '+  def as_json(options = {})']]],
      not: [[['app/models/parcel.rb', '+  def weigh(options = {})']]],
    },
    'wire-name-touched': {
      sees: [
        [['pkg/parcel.go', '-  Weight int `json:"weight_kg"`'], 'weight_kg'],
        [['src/Parcel.java', '+  @JsonProperty("weightKg")'], 'weightKg'],
      ],
      not: [[['pkg/parcel.go', '+  Weight int']]],
    },
    'request-parameter-added': {
      sees: [
        [['src/Parcels.java', '+  public List<Parcel> find(@QueryParam("depot") String depot) {'], 'depot'],
        [['src/Parcels.cs', '+  public Task<Parcel> Find([FromQuery] string depot) {'], 'depot'],
      ],
      not: [[['src/parcels.ts', '+  const query = build(depot);']]],
    },
    'request-parameter-removed': {
      sees: [
        [
          ['src/Parcels.java', '-  List<Parcel> find(@QueryParam("depot") String depot) {\n+  List<Parcel> find() {'],
          'depot',
        ],
      ],
      not: [
        [
          [
            'src/Parcels.java',
            '-  List<Parcel> find(@QueryParam("depot") String depot) {\n+  Set<Parcel> find(@QueryParam("depot") String depot) {',
          ],
        ],
      ],
    },
    'command-option-touched': {
      sees: [
        [['cmd/run.go', '+  cmd.Flags().StringVar(&depot, "depot", "", "where")'], 'depot'],
        [['cli.py', "+parser.add_argument('--depot')"], 'depot'],
      ],
      not: [[['cmd/run.go', '+  flags := read()']]],
    },
    'setting-declared': {
      sees: [[['config/read.go', '+  v.SetDefault("depot.size", 10)'], 'depot.size']],
      not: [[['config/read.go', '+  size := 10']]],
    },
    'setting-documented': {
      sees: [[['docs/settings.md', '+| `depot.size` | how many |'], 'depot.size']],
      not: [[['docs/settings.md', '+The depot has a size by default.']]],
    },
    'marked-deprecated': {
      sees: [
        [['src/parcels.ts', '+  /** @deprecated use `findParcels` */'], 'findParcels'],
        [['src/Parcels.cs', '+  [Obsolete("use Find")]']],
      ],
      not: [[['app/parcels.py', '+from .words import DEPRECATED_FIELD']]],
    },
    'break-announced': {
      sees: [[['CHANGELOG.md', '+- `Depot.size` is removed'], 'Depot.size']],
      not: [[['docs/guide.md', '+- `Depot.size` is removed']], [['CHANGELOG.md', '+- Parcels can be weighed']]],
    },
    'patch-release-declared': {
      sees: [[['.changeset/red-cats.md', '+---\n+"@shop/parcels": patch\n+---'], '@shop/parcels']],
      not: [[['.changeset/red-cats.md', '+A longer text about a patch']]],
    },
  });
  itReads('message', {
    'contract-said': {
      sees: ['Add a depot filter to the parcel list'],
      not: ['Weigh parcels faster', 'The filter is fine'],
    },
    'error-answer-said': {
      sees: ['Answer 409 for a sealed parcel', 'Improve validation errors'],
      not: ['Parcels weigh 12 kg'],
    },
    'option-said': { sees: ['Read the depot option twice'], not: ['Weigh parcels faster'] },
  });
  itReads('ticket', {
    'public-api-said': { sees: ['Outbound webhooks for sealed parcels'], not: ['Weigh parcels faster'] },
  });
});
