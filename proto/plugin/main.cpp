#include "proto/plugin/generators.h"

#include <google/protobuf/compiler/code_generator.h>
#include <google/protobuf/compiler/plugin.h>
#include <google/protobuf/io/zero_copy_stream.h>

#include <memory>

namespace cordee::plugin {

namespace {

using google::protobuf::FileDescriptor;
using google::protobuf::compiler::GeneratorContext;
using google::protobuf::io::Printer;

class CordeeGenerator final : public google::protobuf::compiler::CodeGenerator {
  public:
    std::uint64_t GetSupportedFeatures() const override { return FEATURE_PROTO3_OPTIONAL; }

    bool Generate(const FileDescriptor*, const std::string&, GeneratorContext*,
                  std::string* error) const override {
        *error = "protoc-gen-cordee reads the whole model at once";
        return false;
    }

    bool GenerateAll(const std::vector<const FileDescriptor*>& files, const std::string& parameter,
                     GeneratorContext* context, std::string* error) const override {
        std::vector<std::pair<std::string, std::string>> options;
        google::protobuf::compiler::ParseGeneratorParameter(parameter, &options);
        Output output{"model", "cordee::model"};
        for (const auto& [key, value] : options) {
            if (key == "name") {
                output.name = value;
            } else if (key == "namespace") {
                output.space = value;
            } else {
                *error = "unknown parameter " + key;
                return false;
            }
        }
        Model model;
        if (!readModel(files, &model, error)) return false;
        const std::string base = "model/" + output.name;
        write(context, base + ".h", writeSchemaHeader, model, output);
        write(context, base + ".cpp", writeSchemaSource, model, output);
        write(context, base + "_words.h", writeWords, model, output);
        write(context, base + "_editors.h", writeEditorsHeader, model, output);
        write(context, base + "_editors.cpp", writeEditorsSource, model, output);
        return true;
    }

  private:
    using Writer = void (*)(const Model&, const Output&, Printer&);

    static void write(GeneratorContext* context, const std::string& path, Writer writer,
                      const Model& model, const Output& output) {
        const std::unique_ptr<google::protobuf::io::ZeroCopyOutputStream> stream(
            context->Open(path));
        Printer printer(stream.get(), '$');
        writer(model, output, printer);
    }
};

} // namespace

} // namespace cordee::plugin

int main(int argc, char** argv) {
    const cordee::plugin::CordeeGenerator generator;
    return google::protobuf::compiler::PluginMain(argc, argv, &generator);
}
