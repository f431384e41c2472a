using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AiGovernance.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ConditionRemarksAndSources : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "ItemConditions",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ExtendedBecause",
                table: "Conditions",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ExtendedFrom",
                table: "Conditions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Remark",
                table: "Conditions",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Source",
                table: "ItemConditions");

            migrationBuilder.DropColumn(
                name: "ExtendedBecause",
                table: "Conditions");

            migrationBuilder.DropColumn(
                name: "ExtendedFrom",
                table: "Conditions");

            migrationBuilder.DropColumn(
                name: "Remark",
                table: "Conditions");
        }
    }
}
