using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiGovernance.Frameworks;

/// <summary>Reads a catalogue that ships with the product and refuses, naming the file, what does not fit.</summary>
internal static class FrameworkFile
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static string Text(string file)
    {
        using var stream = typeof(FrameworkFile).Assembly.GetManifestResourceStream(file) ?? throw new InvalidDataException($"{file} is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static T Read<T>(string name, string json) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Form) ?? throw new InvalidDataException($"{name} is empty.");
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"{name} cannot be read: {broken.Message}", broken);
        }
    }

    public static void Expect(string name, string what, int expected, int found)
    {
        if (expected != found) throw Wrong(name, $"{what}: expected {expected}, found {found}");
    }

    public static void EachOnce(string name, IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
            if (!seen.Add(id)) throw Wrong(name, $"{id} stands there twice");
    }

    public static InvalidDataException Wrong(string name, string reason) => new($"{name} is wrong. {reason}.");
}
