# SPDX-FileCopyrightText: 2026 The Greenroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes OUT, a C++ source with every migration of DIR as a raw string literal.
file(GLOB scripts ${DIR}/*.sql)
list(SORT scripts)
set(rows "")
foreach(script IN LISTS scripts)
    get_filename_component(name ${script} NAME)
    string(REGEX MATCH "^[0-9]+" number ${name})
    string(REGEX REPLACE "^0+" "" number ${number})
    file(READ ${script} text)
    string(APPEND rows "        {${number}, R\"sql(${text})sql\"},\n")
endforeach()
file(WRITE ${OUT} "#include \"storage/migrator.h\"

namespace greenroom::storage {

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> all = {
${rows}    };
    return all;
}

} // namespace greenroom::storage
")
