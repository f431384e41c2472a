using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AiGovernance.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class VendorsEvidenceReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AssuranceDocuments_VendorId_Kind",
                table: "AssuranceDocuments");

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "Vendors",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Contract",
                table: "Vendors",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ContractEndsOn",
                table: "Vendors",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "FellAt",
                table: "VendorProducts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FellFor",
                table: "VendorProducts",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Hosting",
                table: "VendorProducts",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsDeskChecked",
                table: "VendorProducts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "VendorProducts",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Tool");

            migrationBuilder.AddColumn<string>(
                name: "Models",
                table: "VendorProducts",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Regions",
                table: "VendorProducts",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "DueOn",
                table: "VendorFindings",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(2027, 3, 1));

            migrationBuilder.AddColumn<bool>(
                name: "IsContradiction",
                table: "VendorFindings",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "OwnerId",
                table: "VendorFindings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Resolution",
                table: "VendorFindings",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "ResolvedAt",
                table: "VendorFindings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ResolvedBy",
                table: "VendorFindings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "VendorFindings",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Open");

            migrationBuilder.AddColumn<DateTime>(
                name: "VerifiedAt",
                table: "VendorFindings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "VerifiedBy",
                table: "VendorFindings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AnsweredBy",
                table: "VendorAssessments",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<string>(
                name: "Conditions",
                table: "VendorAssessments",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "FailsHard",
                table: "VendorAssessments",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "RemindedAt",
                table: "VendorAssessments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Template",
                table: "VendorAssessments",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Software");

            migrationBuilder.AddColumn<DateOnly>(
                name: "WantedOn",
                table: "VendorAssessments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PersonId",
                table: "VendorAssessmentLinks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConfidentialBecause",
                table: "UseCases",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ConfidentialOfficeId",
                table: "UseCases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ConfidentialSince",
                table: "UseCases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "EndedAt",
                table: "UseCaseReaders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "AddedBy",
                table: "Files",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "AddedByGuest",
                table: "Files",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "GivenUpAt",
                table: "Documents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GivenUpBecause",
                table: "Documents",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<byte[]>(
                name: "Model",
                table: "Documents",
                type: "BLOB",
                nullable: false,
                defaultValue: new byte[0]);

            migrationBuilder.AddColumn<DateTime>(
                name: "RenewalAskedAt",
                table: "Attestations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Attestations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Level",
                table: "AssuranceDocuments",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ControlStatements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ControlId = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Applies = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    HowMet = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Route = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    StatedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    StatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ControlStatements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ControlStatements_People_StatedBy",
                        column: x => x.StatedBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DocumentRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VendorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LapsedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DocumentRequests_Vendors_VendorId",
                        column: x => x.VendorId,
                        principalTable: "Vendors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LoggingRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Where = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoggingRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LoggingRecords_People_RecordedBy",
                        column: x => x.RecordedBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LoggingRecords_UseCases_UseCaseId",
                        column: x => x.UseCaseId,
                        principalTable: "UseCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NamedRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UseCaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RevisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AssetId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: true),
                    JoinedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    JoinedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NamedRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NamedRecords_DataAssets_AssetId",
                        column: x => x.AssetId,
                        principalTable: "DataAssets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NamedRecords_People_JoinedById",
                        column: x => x.JoinedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NamedRecords_Revisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NamedRecords_UseCases_UseCaseId",
                        column: x => x.UseCaseId,
                        principalTable: "UseCases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NamedRecords_VendorProducts_ProductId",
                        column: x => x.ProductId,
                        principalTable: "VendorProducts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProductExceptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VendorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Control = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductExceptions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProductExceptions_VendorProducts_ProductId",
                        column: x => x.ProductId,
                        principalTable: "VendorProducts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProductFalls",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProductId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VendorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FellAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reached = table.Column<int>(type: "INTEGER", nullable: false),
                    ReReviewed = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    SettledBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    SettledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OverAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductFalls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProductFalls_VendorProducts_ProductId",
                        column: x => x.ProductId,
                        principalTable: "VendorProducts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrailCheckpoints",
                columns: table => new
                {
                    Count = table.Column<long>(type: "INTEGER", nullable: false),
                    LastHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KeyId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Signature = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrailCheckpoints", x => x.Count);
                });

            migrationBuilder.CreateTable(
                name: "VendorAnswerInquiries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VendorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    QuestionId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AskedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reply = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RepliedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RepliedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VendorAnswerInquiries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VendorAnswerInquiries_People_AskedBy",
                        column: x => x.AskedBy,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VendorAnswerInquiries_VendorAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "VendorAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VendorAnswerProofs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VendorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    QuestionId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VendorAnswerProofs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VendorAnswerProofs_Files_FileId",
                        column: x => x.FileId,
                        principalTable: "Files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_VendorAnswerProofs_VendorAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "VendorAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "VendorParties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VendorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VendorParties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VendorParties_Vendors_VendorId",
                        column: x => x.VendorId,
                        principalTable: "Vendors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_VendorProducts_ValidUntil",
                table: "VendorProducts",
                column: "ValidUntil");

            migrationBuilder.CreateIndex(
                name: "IX_VendorFindings_OwnerId",
                table: "VendorFindings",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_VendorFindings_ResolvedBy",
                table: "VendorFindings",
                column: "ResolvedBy");

            migrationBuilder.CreateIndex(
                name: "IX_VendorFindings_State_DueOn",
                table: "VendorFindings",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_VendorFindings_VerifiedBy",
                table: "VendorFindings",
                column: "VerifiedBy");

            migrationBuilder.CreateIndex(
                name: "IX_VendorAssessments_Status",
                table: "VendorAssessments",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_VendorAssessmentLinks_PersonId",
                table: "VendorAssessmentLinks",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_UseCases_ConfidentialOfficeId",
                table: "UseCases",
                column: "ConfidentialOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_AssuranceDocuments_VendorId_Kind_ValidUntil",
                table: "AssuranceDocuments",
                columns: new[] { "VendorId", "Kind", "ValidUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_ControlStatements_ControlId_Number",
                table: "ControlStatements",
                columns: new[] { "ControlId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ControlStatements_StatedBy",
                table: "ControlStatements",
                column: "StatedBy");

            migrationBuilder.CreateIndex(
                name: "IX_DocumentRequests_AnsweredAt_EndsOn",
                table: "DocumentRequests",
                columns: new[] { "AnsweredAt", "EndsOn" });

            migrationBuilder.CreateIndex(
                name: "IX_DocumentRequests_VendorId_AnsweredAt",
                table: "DocumentRequests",
                columns: new[] { "VendorId", "AnsweredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_LoggingRecords_RecordedBy",
                table: "LoggingRecords",
                column: "RecordedBy");

            migrationBuilder.CreateIndex(
                name: "IX_LoggingRecords_UseCaseId_RecordedAt",
                table: "LoggingRecords",
                columns: new[] { "UseCaseId", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_NamedRecords_AssetId",
                table: "NamedRecords",
                column: "AssetId");

            migrationBuilder.CreateIndex(
                name: "IX_NamedRecords_JoinedAt",
                table: "NamedRecords",
                column: "JoinedAt");

            migrationBuilder.CreateIndex(
                name: "IX_NamedRecords_JoinedById",
                table: "NamedRecords",
                column: "JoinedById");

            migrationBuilder.CreateIndex(
                name: "IX_NamedRecords_ProductId",
                table: "NamedRecords",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_NamedRecords_RevisionId",
                table: "NamedRecords",
                column: "RevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_NamedRecords_UseCaseId",
                table: "NamedRecords",
                column: "UseCaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ProductExceptions_ProductId_State",
                table: "ProductExceptions",
                columns: new[] { "ProductId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductExceptions_State",
                table: "ProductExceptions",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_ProductFalls_ProductId_FellAt",
                table: "ProductFalls",
                columns: new[] { "ProductId", "FellAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductFalls_State",
                table: "ProductFalls",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_VendorAnswerInquiries_AskedBy",
                table: "VendorAnswerInquiries",
                column: "AskedBy");

            migrationBuilder.CreateIndex(
                name: "IX_VendorAnswerInquiries_AssessmentId",
                table: "VendorAnswerInquiries",
                column: "AssessmentId");

            migrationBuilder.CreateIndex(
                name: "IX_VendorAnswerProofs_AssessmentId",
                table: "VendorAnswerProofs",
                column: "AssessmentId");

            migrationBuilder.CreateIndex(
                name: "IX_VendorAnswerProofs_FileId",
                table: "VendorAnswerProofs",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_VendorParties_VendorId",
                table: "VendorParties",
                column: "VendorId");

            migrationBuilder.AddForeignKey(
                name: "FK_UseCases_People_ConfidentialOfficeId",
                table: "UseCases",
                column: "ConfidentialOfficeId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_VendorAssessmentLinks_People_PersonId",
                table: "VendorAssessmentLinks",
                column: "PersonId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_VendorFindings_People_OwnerId",
                table: "VendorFindings",
                column: "OwnerId",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_VendorFindings_People_ResolvedBy",
                table: "VendorFindings",
                column: "ResolvedBy",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_VendorFindings_People_VerifiedBy",
                table: "VendorFindings",
                column: "VerifiedBy",
                principalTable: "People",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_UseCases_People_ConfidentialOfficeId",
                table: "UseCases");

            migrationBuilder.DropForeignKey(
                name: "FK_VendorAssessmentLinks_People_PersonId",
                table: "VendorAssessmentLinks");

            migrationBuilder.DropForeignKey(
                name: "FK_VendorFindings_People_OwnerId",
                table: "VendorFindings");

            migrationBuilder.DropForeignKey(
                name: "FK_VendorFindings_People_ResolvedBy",
                table: "VendorFindings");

            migrationBuilder.DropForeignKey(
                name: "FK_VendorFindings_People_VerifiedBy",
                table: "VendorFindings");

            migrationBuilder.DropTable(
                name: "ControlStatements");

            migrationBuilder.DropTable(
                name: "DocumentRequests");

            migrationBuilder.DropTable(
                name: "LoggingRecords");

            migrationBuilder.DropTable(
                name: "NamedRecords");

            migrationBuilder.DropTable(
                name: "ProductExceptions");

            migrationBuilder.DropTable(
                name: "ProductFalls");

            migrationBuilder.DropTable(
                name: "TrailCheckpoints");

            migrationBuilder.DropTable(
                name: "VendorAnswerInquiries");

            migrationBuilder.DropTable(
                name: "VendorAnswerProofs");

            migrationBuilder.DropTable(
                name: "VendorParties");

            migrationBuilder.DropIndex(
                name: "IX_VendorProducts_ValidUntil",
                table: "VendorProducts");

            migrationBuilder.DropIndex(
                name: "IX_VendorFindings_OwnerId",
                table: "VendorFindings");

            migrationBuilder.DropIndex(
                name: "IX_VendorFindings_ResolvedBy",
                table: "VendorFindings");

            migrationBuilder.DropIndex(
                name: "IX_VendorFindings_State_DueOn",
                table: "VendorFindings");

            migrationBuilder.DropIndex(
                name: "IX_VendorFindings_VerifiedBy",
                table: "VendorFindings");

            migrationBuilder.DropIndex(
                name: "IX_VendorAssessments_Status",
                table: "VendorAssessments");

            migrationBuilder.DropIndex(
                name: "IX_VendorAssessmentLinks_PersonId",
                table: "VendorAssessmentLinks");

            migrationBuilder.DropIndex(
                name: "IX_UseCases_ConfidentialOfficeId",
                table: "UseCases");

            migrationBuilder.DropIndex(
                name: "IX_AssuranceDocuments_VendorId_Kind_ValidUntil",
                table: "AssuranceDocuments");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "Vendors");

            migrationBuilder.DropColumn(
                name: "Contract",
                table: "Vendors");

            migrationBuilder.DropColumn(
                name: "ContractEndsOn",
                table: "Vendors");

            migrationBuilder.DropColumn(
                name: "FellAt",
                table: "VendorProducts");

            migrationBuilder.DropColumn(
                name: "FellFor",
                table: "VendorProducts");

            migrationBuilder.DropColumn(
                name: "Hosting",
                table: "VendorProducts");

            migrationBuilder.DropColumn(
                name: "IsDeskChecked",
                table: "VendorProducts");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "VendorProducts");

            migrationBuilder.DropColumn(
                name: "Models",
                table: "VendorProducts");

            migrationBuilder.DropColumn(
                name: "Regions",
                table: "VendorProducts");

            migrationBuilder.DropColumn(
                name: "DueOn",
                table: "VendorFindings");

            migrationBuilder.DropColumn(
                name: "IsContradiction",
                table: "VendorFindings");

            migrationBuilder.DropColumn(
                name: "OwnerId",
                table: "VendorFindings");

            migrationBuilder.DropColumn(
                name: "Resolution",
                table: "VendorFindings");

            migrationBuilder.DropColumn(
                name: "ResolvedAt",
                table: "VendorFindings");

            migrationBuilder.DropColumn(
                name: "ResolvedBy",
                table: "VendorFindings");

            migrationBuilder.DropColumn(
                name: "State",
                table: "VendorFindings");

            migrationBuilder.DropColumn(
                name: "VerifiedAt",
                table: "VendorFindings");

            migrationBuilder.DropColumn(
                name: "VerifiedBy",
                table: "VendorFindings");

            migrationBuilder.DropColumn(
                name: "AnsweredBy",
                table: "VendorAssessments");

            migrationBuilder.DropColumn(
                name: "Conditions",
                table: "VendorAssessments");

            migrationBuilder.DropColumn(
                name: "FailsHard",
                table: "VendorAssessments");

            migrationBuilder.DropColumn(
                name: "RemindedAt",
                table: "VendorAssessments");

            migrationBuilder.DropColumn(
                name: "Template",
                table: "VendorAssessments");

            migrationBuilder.DropColumn(
                name: "WantedOn",
                table: "VendorAssessments");

            migrationBuilder.DropColumn(
                name: "PersonId",
                table: "VendorAssessmentLinks");

            migrationBuilder.DropColumn(
                name: "ConfidentialBecause",
                table: "UseCases");

            migrationBuilder.DropColumn(
                name: "ConfidentialOfficeId",
                table: "UseCases");

            migrationBuilder.DropColumn(
                name: "ConfidentialSince",
                table: "UseCases");

            migrationBuilder.DropColumn(
                name: "EndedAt",
                table: "UseCaseReaders");

            migrationBuilder.DropColumn(
                name: "AddedByGuest",
                table: "Files");

            migrationBuilder.DropColumn(
                name: "GivenUpAt",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "GivenUpBecause",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "Model",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "RenewalAskedAt",
                table: "Attestations");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Attestations");

            migrationBuilder.DropColumn(
                name: "Level",
                table: "AssuranceDocuments");

            migrationBuilder.AlterColumn<Guid>(
                name: "AddedBy",
                table: "Files",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssuranceDocuments_VendorId_Kind",
                table: "AssuranceDocuments",
                columns: new[] { "VendorId", "Kind" });
        }
    }
}
