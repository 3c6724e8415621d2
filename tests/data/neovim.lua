-- Opens a plan in Neovim as the guide says, and writes what its language server tells, proposes and explains there.
-- Given as variables: g:server (its command), g:plan, g:row and g:col (from 1, from 0) of a key above an empty line, and
-- g:answers (the file to write).
vim.lsp.config('yaml', { cmd = vim.list_extend(vim.g.server, { '--stdio' }), filetypes = { 'yaml' } })
vim.lsp.enable('yaml')
vim.cmd('filetype on')
vim.cmd.edit(vim.g.plan)

local function asked(method, row, col)
  local place = { textDocument = vim.lsp.util.make_text_document_params(), position = { line = row - 1, character = col } }
  local answers = vim.lsp.buf_request_sync(0, method, place, 20000) or {}
  for _, answer in pairs(answers) do
    if answer.result then return answer.result end
  end
end

vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end, 100)
local told = {}
for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
  table.insert(told, { line = diagnostic.lnum + 1, message = diagnostic.message })
end
local hover = asked('textDocument/hover', vim.g.row, vim.g.col)
local proposed = {}
local answer = asked('textDocument/completion', vim.g.row + 1, vim.g.col) or {}
for _, item in ipairs(answer.items or answer) do table.insert(proposed, item.label) end
local file = io.open(vim.g.answers, 'w')
file:write(vim.json.encode({ told = told, hover = hover and hover.contents.value or '', proposed = proposed }))
file:close()
vim.cmd('qa!')
