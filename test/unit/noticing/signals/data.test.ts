import { itReads, itSees } from './sight';

const added = { status: 'added' } as const;

describe('Signals of stored data', () => {
  itSees({
    'migration-added': {
      sees: [
        [
          [
            'db/migrate/20250101_add_weight.rb',
            '+class AddWeight < Migration\n+  add_column :parcels, :weight, :integer',
            added,
          ],
          '20250101_add_weight.rb',
        ],
        [['depots/migrations/0007_weight.py', '+        migrations.AddField("parcel", "weight")', added]],
        [['db/changelog/0012_weight.xml', '+<addColumn tableName="parcel">', added]],
      ],
      not: [
        [['db/migrate/20250101_add_weight.rb', '+  add_column :parcels, :weight, :integer']],
        [['src/migrations/Runner.java', '+  public void run() {', added]],
      ],
    },
    'migration-edited': {
      sees: [
        [['db/migrate/20250101_add_weight.rb', '+  add_column :parcels, :height, :integer'], '20250101_add_weight.rb'],
        [['migrations/V7__weight.sql', '+ALTER TABLE parcel ADD COLUMN height INT;']],
      ],
      not: [
        [['db/migrate/20250101_add_weight.rb', '+  add_column :parcels, :height, :integer', added]],
        [['migrations/Upgrade.java', '+  upgrade(parcel);']],
        [['migrations/V7__weight.sql', '---- In grams\n+-- In kilograms']],
        [['db/migrate/20250101_add_weight.rb', '-# In grams\n+# In kilograms']],
      ],
    },
    'migration-moved': {
      sees: [
        [
          ['migrations/0007_weight.sql', '-ALTER TABLE parcel ADD COLUMN weight INT;', { status: 'deleted' }],
          '0007_weight.sql',
        ],
      ],
      not: [[['src/weight.sql.ts', '-ALTER TABLE parcel', { status: 'deleted' }]]],
    },
    'schema-without-migration': {
      sees: [[['db/schema.sql', '+CREATE TABLE parcel (id INT);']]],
      not: [[['db/schema.sql', '+CREATE TABLE parcel (id INT);', added]]],
    },
    'column-added': {
      sees: [
        [['db/migrate/1_w.rb', '+  add_column :parcels, :weight, :integer'], 'weight'],
        [['migrations/1.sql', '+ALTER TABLE parcel ADD COLUMN weight INT;'], 'weight'],
        [['database/migrations/1_w.php', "+    $table->integer('weight');"], 'weight'],
        [['migrations/0001_w.py', "+  op.add_column('parcel', sa.Column('weight', sa.Integer))"], 'parcel'],
      ],
      not: [
        [['migrations/1.sql', '+ALTER TABLE parcel ADD CONSTRAINT weight_fk;']],
        [['src/parcel.rb', '+  add_column :parcels, :weight, :integer']],
      ],
    },
    'column-required': {
      sees: [
        [['migrations/1.sql', '+ALTER TABLE parcel ALTER COLUMN weight SET NOT NULL;'], 'weight'],
        [['db/migrate/1_w.rb', '+  add_column :parcels, :weight, :integer, null: false'], 'parcels'],
      ],
      not: [[['db/migrate/1_w.rb', '+  add_column :parcels, :weight, :integer']]],
    },
    'column-dropped': {
      sees: [
        [['migrations/1.sql', '+ALTER TABLE parcel DROP COLUMN weight;'], 'weight'],
        [['db/migrate/1_w.rb', '+  remove_column :parcels, :weight'], 'weight'],
      ],
      not: [
        [['db/migrate/1_w.rb', '+  add_column :parcels, :weight, :integer\n+end\n+  remove_column :parcels, :weight']],
        [['migrations/1_w.php', "+Schema::create('parcels', function () {\n+Schema::dropIfExists('parcels');"]],
      ],
    },
    'column-renamed': {
      sees: [
        [['db/migrate/1_w.rb', '+  rename_column :parcels, :weight, :grams']],
        [['migrations/1.sql', '+ALTER TABLE parcel RENAME COLUMN weight TO grams;']],
      ],
      not: [[['migrations/1.sql', '+-- the renamed parcels']]],
    },
    'column-retyped': {
      sees: [
        [['migrations/1.sql', '+ALTER TABLE parcel ALTER COLUMN weight TYPE numeric;']],
        [['depots/migrations/0002_a.py', '+  migrations.AlterField(']],
        [['database/migrations/1_w.php', "+  $table->text('weight')->change();"]],
      ],
      not: [[['migrations/1.sql', '+ALTER TABLE parcel ADD COLUMN weight INT;']]],
    },
    'uniqueness-added': {
      sees: [
        [['db/migrate/1_w.rb', '+  add_index :parcels, :label, unique: true']],
        [['migrations/1.sql', '+CREATE UNIQUE INDEX parcel_label ON parcel (label);']],
      ],
      not: [[['db/migrate/1_w.rb', '+  add_index :parcels, :label']]],
    },
    'table-created': {
      sees: [
        [['migrations/1.sql', '+CREATE TABLE parcel ('], 'parcel'],
        [['db/migrate/1_w.rb', '+  create_table :parcels do |t|'], 'parcels'],
      ],
      not: [[['migrations/1.sql', '+ALTER TABLE parcel ADD COLUMN weight INT;']]],
    },
    'index-built': {
      sees: [
        [['db/migrate/1_w.rb', '+  add_index :parcels, :label']],
        [['migrations/1.sql', '+CREATE INDEX parcel_label ON parcel (label);']],
      ],
      not: [[['migrations/1.sql', '+-- no parcels here']]],
    },
    'rows-rewritten': {
      sees: [
        [['migrations/1.sql', '+UPDATE parcel SET weight = 0;'], 'parcel'],
        [['depots/migrations/0002_a.py', '+  migrations.RunPython(weigh),']],
        [['db/migrate/1_w.rb', '+    Parcel.find_each do |parcel|']],
      ],
      not: [[['db/migrate/1_w.rb', '+    # Parcel.find_each do |parcel|']]],
    },
    'rows-deleted': {
      sees: [
        [['migrations/1.sql', '+DELETE FROM parcel WHERE weight = 0;']],
        [['depots/migrations/0002_a.py', '+  Parcel.objects.filter(weight=0).delete()']],
      ],
      not: [[['src/parcels.sql.ts', '+DELETE FROM parcel']]],
    },
    'migration-irreversible': {
      sees: [
        [['depots/migrations/0002_a.py', '+  reverse_sql=migrations.RunSQL.noop,']],
        [['db/migrate/1_w.rb', '+    raise ActiveRecord::IrreversibleMigration']],
      ],
      not: [[['db/migrate/1_w.rb', '+    remove_index :parcels, :label']]],
    },
    'constraint-touched': {
      sees: [
        [['migrations/1.sql', '+ALTER TABLE parcel ADD CONSTRAINT parcel_depot FOREIGN KEY (depot) REFERENCES depot;']],
      ],
      not: [[['migrations/1.sql', '+ALTER TABLE parcel ADD COLUMN weight INT;']]],
    },
    'record-field-touched': {
      sees: [
        [['src/Parcel.java', '+  @Column(name = "weight_kg")'], 'weight_kg'],
        [['depots/models.py', '+    weight = models.IntegerField()'], 'weight'],
        [['pkg/parcel.go', '+  Weight int `gorm:"column:weight_kg"`'], 'weight_kg'],
      ],
      not: [[['src/parcel.ts', '+  weight = read();']]],
    },
    'normal-form-touched': {
      sees: [
        [['src/parcels.ts', '+  label: label.toLowerCase(),'], 'label'],
        [['app/parcel.rb', '-    super(code.downcase)'], 'code'],
      ],
      not: [[['src/parcels.ts', '+  label: label.trim(),']]],
    },
    'bulk-written': {
      sees: [
        [['app/parcel.rb', '+  Parcel.where(sealed: true).update_all(weight: 0)']],
        [['pkg/store.go', '+  q := "INSERT INTO parcel (id) VALUES (?)"']],
      ],
      not: [[['app/parcel.rb', '+  parcel.update(weight: 0)']]],
    },
    'changeover-step': {
      sees: [
        [['app/parcel.rb', '+  self.ignored_columns += %w[weight]'], 'ignored_columns'],
        [['app/parcel.rb', '-  before_save :copy_weight']],
      ],
      not: [[['app/parcel.rb', '+  after_commit :weigh']]],
    },
    'search-form-touched': {
      sees: [[['app/searchable.rb', '-  document_type "parcel"']], [['db/events/schema.sql', '+ENGINE = MergeTree']]],
      not: [[['app/searchable.rb', '+  search(parcel)']]],
    },
    'backfill-script': {
      sees: [
        [['scripts/backfill-weights.ts', '+  const rows = await page(BATCH_SIZE, cursor);'], 'backfill-weights.ts'],
      ],
      not: [[['src/weights.ts', '+  const rows = await page(BATCH_SIZE, cursor);']]],
    },
  });
  itReads('message', {
    'migration-said': {
      sees: ['Add a weight column to parcels', 'Add missing migrations'],
      not: ['Migrate to the new editor', 'Weigh parcels'],
    },
    'stored-wrong-said': {
      sees: ['Running balance is wrong', 'Fix duplicate entries on import'],
      not: ['Fix the wrong colour', 'Invalid link in the guide'],
    },
    'storage-said': {
      sees: ['Store the checksum in a column', 'Delete revisions of removed pages'],
      not: ['Store tests apart'],
    },
    'normalise-said': { sees: ['Normalize country codes'], not: ['Compare country codes'] },
  });
});
