// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mcp/starting_arguments.h"
#include "models/tools/argument_check.h"
#include "models/tools/plain_schema.h"
#include "models/tools/schema_form.h"
#include "models/tools/tool_answer.h"
#include "tests/fuzz/fuzz_target.h"

#include <QJsonDocument>

namespace turnscope {

/// A tool's JSON schema in the first line, behind it what a model calls it with: read as a form, filled in, checked.
void fuzz::fuzz_schema(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    const qsizetype line = bytes.indexOf('\n');
    const QByteArray arguments = line < 0 ? QByteArray("{}") : bytes.mid(line + 1);
    const QJsonObject schema = QJsonDocument::fromJson(line < 0 ? bytes : bytes.first(line)).object();
    const QJsonObject object = QJsonDocument::fromJson(arguments).object();
    (void)plainSchema(schema, schema);
    const ArgumentVerdict verdict = checkArguments(arguments, schema);
    hold(verdict.objections.size() <= ArgumentVerdict::kMostObjections);
    (void)startingArguments(schema);
    const std::vector<SchemaField> fields = SchemaForm::fields(schema);
    const std::vector<SchemaField> fitted = SchemaForm::fittedFields(fields, object);
    const FormTexts texts = SchemaForm::textsOf(fitted, object);
    (void)SchemaForm::objectOf(fields, SchemaForm::textsOf(fields, object));
    const auto draft = SchemaForm::draftOf(fitted, texts);
    hold(draft.has_value());
    const auto again = SchemaForm::objectOf(fitted, texts);
    hold(verdict.state != ArgumentVerdict::State::Fits || (again && *again == object));
    (void)SchemaForm::fields(schemaOf(object));
    const ToolAnswer answer = ToolAnswer::fromJson(object);
    hold(ToolAnswer::fromJson(answer.toJson()) == answer);
    (void)ToolAnswers::fromJson(object).toJson();
}

} // namespace turnscope
