using System.Buffers.Binary;
using System.Text;

namespace AiGovernance.Pdf.Output;

/// <summary>
/// An ICC profile of sRGB, made here from the published numbers (IEC 61966-2-1, adapted to D50), so that no
/// profile file with a licence of its own has to be shipped.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128, Version42 = 0x04200000;

    // Columns of the matrix from linear sRGB to XYZ under D50, and that white itself, in s15Fixed16.
    private static readonly int[] white = [0xF6D6, 0x10000, 0xD32D], red = [0x6FA2, 0x38F5, 0x0390], green = [0x6299, 0xB785, 0x18DA], blue = [0x24A0, 0x0F84, 0xB6CF];

    // From D65, the white of sRGB, to D50: the Bradford matrix.
    private static readonly int[] adaptation = [0x10C42, 0x05DE, -0x0CDB, 0x0793, 0xFD90, -0x045F, -0x025E, 0x03DC, 0xC06E];

    // The curve of sRGB: exponent 2.4, then 1/1.055, 0.055/1.055, 1/12.92 and the limit 0.04045.
    private static readonly int[] curve = [0x26666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B];

    public static byte[] Bytes()
    {
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Text("sRGB")), ("cprt", Text("No copyright, use freely")), ("wtpt", Numbers("XYZ ", white)),
            ("chad", Numbers("sf32", adaptation)), ("rXYZ", Numbers("XYZ ", red)), ("gXYZ", Numbers("XYZ ", green)), ("bXYZ", Numbers("XYZ ", blue)),
            ("rTRC", Curve()), ("gTRC", Curve()), ("bTRC", Curve()),
        ];
        var start = HeaderLength + 4 + 12 * tags.Length;
        var profile = new byte[start + tags.Sum(t => t.Data.Length)];
        Put(profile, HeaderLength, tags.Length);
        foreach (var (i, (tag, data)) in tags.Index())
        {
            var entry = HeaderLength + 4 + 12 * i;
            Put(profile, entry, tag);
            Put(profile, entry + 4, start);
            Put(profile, entry + 8, data.Length);
            data.CopyTo(profile, start);
            start += data.Length;
        }
        WriteHeader(profile);
        return profile;
    }

    private static void WriteHeader(byte[] profile)
    {
        Put(profile, 0, profile.Length);
        Put(profile, 8, Version42);
        Put(profile, 12, "mntr");
        Put(profile, 16, "RGB ");
        Put(profile, 20, "XYZ ");
        BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(24), 2026); // its date: 1 January 2026
        (profile[27], profile[29]) = (1, 1);
        Put(profile, 36, "acsp");
        for (var i = 0; i < white.Length; i++) Put(profile, 68 + 4 * i, white[i]);
    }

    private static byte[] Text(string text)
    {
        const int start = 28; // one record in English
        var data = Tagged("mluc", Padded(start + 2 * text.Length));
        Put(data, 8, 1);
        Put(data, 12, 12);
        Put(data, 16, "enUS");
        Put(data, 20, 2 * text.Length);
        Put(data, 24, start);
        Encoding.BigEndianUnicode.GetBytes(text, data.AsSpan(start));
        return data;
    }

    private static byte[] Numbers(string type, int[] numbers)
    {
        var data = Tagged(type, 8 + 4 * numbers.Length);
        for (var i = 0; i < numbers.Length; i++) Put(data, 8 + 4 * i, numbers[i]);
        return data;
    }

    private static byte[] Curve()
    {
        var data = Tagged("para", 12 + 4 * curve.Length);
        data[9] = 3; // the function with a straight part near black
        for (var i = 0; i < curve.Length; i++) Put(data, 12 + 4 * i, curve[i]);
        return data;
    }

    private static byte[] Tagged(string type, int length)
    {
        var data = new byte[length];
        Put(data, 0, type);
        return data;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static void Put(byte[] data, int at, int value) => BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(at), value);

    private static void Put(byte[] data, int at, string text) => Encoding.ASCII.GetBytes(text, data.AsSpan(at));
}
