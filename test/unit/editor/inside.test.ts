import assert from 'node:assert/strict';
import { isInside } from '../../../src/editor/inside';

const file = (path: string, authority = '') => ({ scheme: 'file', authority, path });

describe('Whether a file lies in a folder', () => {
  it('goes by whole names', () => {
    assert.equal(isInside(file('/work/shop/a.ts'), file('/work/shop')), true);
    assert.equal(isInside(file('/work/shop/a.ts'), file('/work/shop/')), true);
    assert.equal(isInside(file('/work/shop'), file('/work/shop')), true);
    assert.equal(isInside(file('/work/shopping/a.ts'), file('/work/shop')), false);
    assert.equal(isInside(file('/a.ts'), file('/')), true);
  });

  it('minds case where the file system may', () => {
    assert.equal(isInside(file('/Work/shop/a.ts'), file('/work/shop')), false);
    assert.equal(
      isInside(
        { ...file('/W/a', 'host'), scheme: 'vscode-remote' },
        { ...file('/w', 'host'), scheme: 'vscode-remote' },
      ),
      false,
    );
  });

  it('knows a drive by either letter, as settings and VS Code spell it, and Windows minds no case', () => {
    assert.equal(isInside(file('/C:/Users/Ana/shop/mine'), file('/c:/Users/ana/shop')), true);
    assert.equal(isInside(file('/d:/Users/Ana/shop/mine'), file('/c:/Users/Ana/shop')), false);
    assert.equal(isInside(file('/c:/a.ts'), file('/C:/')), true);
  });

  it('knows a server by its name, not by its path alone', () => {
    assert.equal(isInside(file('/Share/shop/a.ts', 'FILES'), file('/share/shop', 'files')), true);
    assert.equal(isInside(file('/share/shop/a.ts', 'other'), file('/share/shop', 'files')), false);
    assert.equal(isInside(file('/share/shop/a.ts'), file('/share/shop', 'files')), false);
  });

  it('takes two schemes for two places', () => {
    assert.equal(isInside({ ...file('/shop/a.ts'), scheme: 'vscode-vfs' }, file('/shop')), false);
  });
});
