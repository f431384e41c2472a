using System.Globalization;
using System.Text.RegularExpressions;
using AiGovernance.Parts;
using AiGovernance.Shell;
using MudBlazor;
using MudBlazor.Utilities;
using Xunit;

namespace AiGovernance.Tests.Shell;

public class ThemeTests
{
    private static readonly string Css = File.ReadAllText(CssFile());

    [Theory]
    [InlineData(null, ThemeChoice.System)]
    [InlineData("", ThemeChoice.System)]
    [InlineData("light", ThemeChoice.Light)]
    [InlineData("dark", ThemeChoice.Dark)]
    [InlineData("\"><script>", ThemeChoice.System)]
    public void Only_known_words_of_the_cookie_choose_a_theme(string? cookie, ThemeChoice expected) =>
        Assert.Equal(expected, ThemeCookie.Read(cookie));

    [Theory]
    [InlineData("accent", nameof(Palette.Primary))]
    [InlineData("on-accent", nameof(Palette.PrimaryContrastText))]
    [InlineData("bg", nameof(Palette.Background))]
    [InlineData("surface", nameof(Palette.Surface))]
    [InlineData("surface-2", nameof(Palette.BackgroundGray))]
    [InlineData("text", nameof(Palette.TextPrimary))]
    [InlineData("text-2", nameof(Palette.TextSecondary))]
    [InlineData("line", nameof(Palette.LinesDefault))]
    [InlineData("line-control", nameof(Palette.LinesInputs))]
    [InlineData("good-edge", nameof(Palette.Success))]
    [InlineData("wait-edge", nameof(Palette.Warning))]
    [InlineData("bad-edge", nameof(Palette.Error))]
    [InlineData("info-edge", nameof(Palette.Info))]
    public void The_palette_of_MudBlazor_is_the_token(string token, string colour)
    {
        var (light, dark) = Token(token);

        Assert.Equal(light, Colour(PortalTheme.Theme.PaletteLight, colour));
        Assert.Equal(dark, Colour(PortalTheme.Theme.PaletteDark, colour));
    }

    [Theory]
    [InlineData("text", "surface", 4.5)]
    [InlineData("text-2", "surface-2", 4.5)]
    [InlineData("text-3", "surface-2", 4.5)]
    [InlineData("accent", "accent-soft", 4.5)]
    [InlineData("on-accent", "accent", 4.5)]
    [InlineData("line-control", "surface", 3.0)]
    [InlineData("low-fg", "low-bg", 4.5)]
    [InlineData("mod-fg", "mod-bg", 4.5)]
    [InlineData("high-fg", "high-bg", 4.5)]
    [InlineData("crit-fg", "crit-bg", 4.5)]
    [InlineData("proh-fg", "proh-bg", 4.5)]
    [InlineData("text", "heat-3", 4.5)]
    [InlineData("on-accent", "heat-4", 4.5)]
    [InlineData("high-mark", "high-bg", 3.0)]
    public void Colours_keep_the_contrast_of_WCAG_AA_in_light_and_dark(string front, string back, double least)
    {
        Assert.True(Contrast(Token(front).Light, Token(back).Light) >= least);
        Assert.True(Contrast(Token(front).Dark, Token(back).Dark) >= least);
    }

    private static (string Light, string Dark) Token(string name)
    {
        var match = Regex.Match(Css, $@"--{name}: light-dark\((#\w{{6}}), (#\w{{6}})\)");
        Assert.True(match.Success, name);
        return (match.Groups[1].Value, match.Groups[2].Value);
    }

    private static string Colour(Palette palette, string name) =>
        ((MudColor)palette.GetType().GetProperty(name)!.GetValue(palette)!).ToString(MudColorOutputFormats.Hex);

    // WCAG 2.1, relative luminance and contrast ratio.
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) => 0.2126 * Channel(colour[1..3]) + 0.7152 * Channel(colour[3..5]) + 0.0722 * Channel(colour[5..7]);

    private static double Channel(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static string CssFile()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "src", "AiGovernance", "wwwroot", "app.css");
            if (File.Exists(file)) return file;
        }
        throw new FileNotFoundException("app.css stands in src/AiGovernance/wwwroot of the checkout.");
    }
}
