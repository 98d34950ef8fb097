import { itReads, itSees } from './sight';

describe('Signals of security and privacy', () => {
  itSees({
    'access-check-added': {
      sees: [
        [['app/parcels_controller.rb', '+    authorize! :seal, parcel']],
        [['src/Parcels.java', '+  @PreAuthorize("hasRole(\'CLERK\')")']],
        [['src/parcels.ts', '+  if (!canUserSeal(user, parcel)) return;'], 'canUserSeal'],
        [['app/Parcels.php', "+    $this->middleware('auth')->only('seal');"]],
      ],
      not: [
        [['src/parcels.ts', "+import { canUserSeal } from './rights';"]],
        [['src/parcels.ts', '+  const admin?: string;']],
        [['src/parcels.ts', '+  verifyWeight(parcel);']],
      ],
    },
    'access-check-removed': {
      sees: [[['app/parcels.py', '-    @login_required'], 'login_required']],
      not: [[['app/parcels.py', '+    @login_required']]],
    },
    'role-compared': {
      sees: [
        [['src/parcels.ts', "+  if (member.role !== 'clerk') return;"]],
        [['app/parcels.rb', '+  return unless user.moderator?']],
      ],
      not: [[['src/parcels.ts', '+  const role = pick(member);']]],
    },
    'access-bypassed': {
      sees: [
        [['pkg/auth.go', '+  if SkipAuthFor(ctx) { return nil }'], 'SkipAuthFor'],
        [['src/Parcels.cs', '+  [AllowAnonymous]'], 'AllowAnonymous'],
      ],
      not: [[['pkg/auth.go', '+  if cache.Skip(ctx) { return nil }']]],
    },
    'input-let-through': {
      sees: [
        [['app/parcels.rb', '+  params.permit(:weight, :owner)']],
        [['src/parcels.ts', '+  body: z.object({}).passthrough(),']],
      ],
      not: [[['app/parcels.rb', '+  params[:weight]']]],
    },
    'lookup-unscoped': {
      sees: [
        [['app/parcels.rb', '+    parcel = Parcel.find(params[:id])'], 'Parcel'],
        [['app/Parcels.php', "+        $parcel = Parcel::where('id', $parcelId)->first();"]],
        [['app/parcels.py', '+    parcel = Parcel.objects.get(pk=key)']],
      ],
      not: [
        [['app/parcels.rb', '+    parcel = depot.parcels.find(params[:id])']],
        [['app/parcels.py', '+    depot.parcels.get(pk=key)']],
      ],
    },
    'audit-touched': {
      sees: [[['app/parcels.rb', '-  AuditEntry.record(parcel)'], 'AuditEntry']],
      not: [[['app/parcels.rb', '-  # the audit of parcels']]],
    },
    'user-erased': {
      sees: [
        [['app/accounts.rb', '+  @user.destroy']],
        [['src/accounts.ts', '+  await deleteUser(id);'], 'deleteUser'],
      ],
      not: [[['app/parcels.rb', '+  parcel.destroy']]],
    },
    'identity-declared': {
      sees: [
        [['src/gate.ts', '+async function renewToken(id: string) {'], 'renewToken'],
        [['pkg/gate.go', '-func CheckPassword(p string) bool {'], 'CheckPassword'],
      ],
      not: [[['src/gate.ts', '+async function weigh(token: string) {']]],
    },
    'identity-word': {
      sees: [[['src/gate.ts', '+  const claims = jwt.verify(text);'], 'jwt']],
      not: [[['src/gate.ts', "+import jwt from 'jwt';"]], [['src/gate.ts', '+  const words = lexer.token(text);']]],
    },
    'cipher-touched': {
      sees: [
        [['app/gate.py', '+    digest = sha256(text)'], 'sha256'],
        [['src/Gate.cs', '-  var plain = Decrypt(text);'], 'Decrypt'],
      ],
      not: [[['app/gate.py', '+    digest = shorten(text)']]],
    },
    'identity-file': {
      sees: [
        [['src/auth/gate.ts', '+  return path.startsWith(prefix);'], 'gate.ts'],
        [['src/PasswordService.java', '-  return rules.all(text);']],
      ],
      not: [[['src/author/gate.ts', '+  return path.startsWith(prefix);']]],
    },
    'secret-logged': {
      sees: [
        [['src/gate.ts', `+  logger.info(\`renewed \${accessToken}\`);`], 'accessToken'],
        [['pkg/gate.go', '+  log.Printf("login with %s", password)'], 'password'],
        [['app/gate.py', '+    print(api_key)'], 'api_key'],
      ],
      not: [
        [['src/gate.ts', `+  logger.info(\`weighed \${parcel}\`);`]],
        [['src/gate.ts', '+  catalog(accessToken);']],
      ],
    },
    'secret-literal': {
      sees: [
        [['.github/workflows/scan.yml', '+  SCAN_TOKEN: "abcd1234efgh5678"'], 'SCAN_TOKEN'],
        [['src/gate.ts', "+const apiKey = 'k8s7d6f5a4';"], 'apiKey'],
      ],
      not: [
        [['.github/workflows/scan.yml', `+  SCAN_TOKEN: \${{ secrets.SCAN_TOKEN }}`]],
        [['src/Gate.java', '+  this.password = enteredPassword;']],
        [['.env.example', '+API_KEY=yourkeycomeshere']],
      ],
    },
    'pipeline-secret': {
      sees: [[['.github/workflows/scan.yml', `+  key: \${{ secrets.SCAN_KEY }}`], 'SCAN_KEY']],
      not: [[['.github/workflows/scan.yml', '+  key: parcels']]],
    },
    'pipeline-code-unpinned': {
      sees: [
        [['.github/workflows/scan.yml', '+  - uses: shop/scan@main'], 'shop/scan@main'],
        [['.github/workflows/scan.yml', '+  run: curl -s https://shop.example/install.sh | bash']],
      ],
      not: [[['.github/workflows/scan.yml', '+  - uses: shop/scan@v4']]],
    },
    'markup-unescaped': {
      sees: [
        [['app/views/note.html.erb', '+<%= note.html_safe %>'], 'note'],
        [['app/tables.py', '+  return mark_safe(label)'], 'label'],
        [['views/note.blade.php', '+{!! $note !!}'], 'note'],
        [['src/Note.vue', '+<p v-html="note"></p>'], 'note'],
      ],
      not: [[['views/note.blade.php', '+{!! csrf_field() !!}']], [['app/views/note.html.erb', '+<%= note %>']]],
    },
    'sql-spliced': {
      sees: [
        [['app/parcels.rb', '+  execute("SELECT * FROM parcels WHERE label = \'#{label}\'")'], 'label'],
        [['src/parcels.ts', `+  query(\`select * from parcels where label = \${label}\`);`], 'label'],
      ],
      not: [
        [['src/parcels.ts', `+  say(\`weighed \${label}\`);`]],
        [['src/parcels.ts', `+  throw new Error(\`no parcel where \${label}\`);`]],
      ],
    },
    'file-name-joined': {
      sees: [
        [['app/upload.py', '+  target = FOLDER.joinpath(archive.filename)'], 'filename'],
        [['src/upload.ts', '+  const target = path.join(folder, req.params.name);']],
      ],
      not: [[['src/upload.ts', "+  const target = path.join(folder, 'labels');"]]],
    },
    'address-fetched': {
      sees: [[['app/images.py', '+  answer = requests.get(image_url)'], 'image_url']],
      not: [[['app/images.py', '+  answer = requests.get("https://shop.example")']]],
    },
    'escaping-touched': {
      sees: [[['src/note.ts', '+  return escapeHtml(note);'], 'escapeHtml']],
      not: [[['src/note.ts', '+  return shorten(note);']]],
    },
    'protection-off': {
      sees: [
        [['pkg/client.go', '+  TLSClientConfig: &tls.Config{InsecureSkipVerify: true},']],
        [['app/client.py', '+  requests.get(depot, verify=False)']],
        [['src/server.ts', "+  cors({ origin: '*' })"]],
      ],
      not: [[['src/server.ts', "+  cors({ origin: 'https://shop.example' })"]]],
    },
    'protection-removed': {
      sees: [[['src/Program.cs', '-app.UseHttpsRedirection();'], 'UseHttpsRedirection']],
      not: [[['src/Program.cs', '+app.UseHttpsRedirection();']]],
    },
    'security-header-touched': {
      sees: [[['site.toml', '+  Content-Security-Policy = "style-src \'self\'"']]],
      not: [[['site.toml', '+  Cache-Control = "no-store"']]],
    },
    'person-sent': {
      sees: [
        [['pkg/trace.go', '+  span.SetAttributes(attribute.String("user", name))'], 'user'],
        [['src/sync.ts', '+  track({ email })'], 'email'],
      ],
      not: [[['src/form.ts', '+  const email = field.value;']]],
    },
    'person-kept': {
      sees: [[['migrations/1.sql', '+ALTER TABLE clerk ADD COLUMN phone_number TEXT;'], 'phone_number']],
      not: [[['src/form.ts', "+import { phoneNumber } from './fields';"]]],
    },
    'telemetry-touched': {
      sees: [[['src/start.ts', '+  startTelemetry(instance);'], 'startTelemetry']],
      not: [[['pkg/start.go', '+  "go.opentelemetry.io/otel"']]],
    },
  });
  itReads('message', {
    'weakness-said': {
      sees: ['Fix an SQL injection in the search', 'Close a vulnerability in labels'],
      not: ['Fix the search'],
    },
    'permission-said': { sees: ['Allow depot managers to seal parcels'], not: ['Seal parcels at night'] },
    'sign-in-said': { sees: ['Renew the session after a password change'], not: ['Seal parcels at night'] },
    'person-said': { sees: ['Add telemetry for self-hosted depots'], not: ['Seal parcels at night'] },
  });
  itReads('ticket', {
    'weakness-said': { sees: ['# No brute-force protection on login'], not: ['# Seal parcels at night'] },
  });
});
