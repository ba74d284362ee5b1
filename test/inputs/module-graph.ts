import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/**
 * The packages that a module loads when it is loaded: by a static import in it, or in a module that it imports so.
 *
 * @param entry path of the module, TypeScript or JavaScript
 * @returns the specifiers of packages and the paths of modules
 */
export function staticImports(entry: string): { readonly packages: Set<string>; readonly modules: Set<string> } {
  const packages = new Set<string>()
  const modules = new Set([entry])
  for (const path of modules) {
    for (const specifier of specifiersIn(path)) {
      if (specifier.startsWith('.')) modules.add(fileURLToPath(new URL(specifier, `file://${path}`)))
      else packages.add(specifier)
    }
  }
  return { packages, modules }
}

function specifiersIn(path: string): string[] {
  if (!existsSync(path)) throw new Error(`${path} is imported and not there`)
  const { statements } = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  return statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const { moduleSpecifier } = statement
    return moduleSpecifier === undefined || isForTypes(statement) || !ts.isStringLiteral(moduleSpecifier)
      ? []
      : [moduleSpecifier.text]
  })
}

/** Whether nothing of an import or export is left when the types are gone. */
function isForTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  const clause = ts.isImportDeclaration(statement) ? statement.importClause : statement
  if (clause === undefined) return false
  if (clause.isTypeOnly) return true
  const names = ts.isImportClause(clause) ? clause.namedBindings : clause.exportClause
  const hasDefault = ts.isImportClause(clause) && clause.name !== undefined
  return (
    !hasDefault &&
    names !== undefined &&
    (ts.isNamedImports(names) || ts.isNamedExports(names)) &&
    names.elements.length > 0 &&
    names.elements.every(({ isTypeOnly }) => isTypeOnly)
  )
}
